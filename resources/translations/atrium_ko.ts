<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AboutPage</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>서버: {address}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Apache License 2.0을 따르는 자유 소프트웨어예요.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>함께 쓰인 소프트웨어:</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>다른 문자로 쓴 이름</translation>
    </message>
    <message>
        <source>For example 문해솔 or 陈雨桐; may stay empty.</source>
        <translation>예: Moon Haesol, 陈雨桐. 비워 두어도 돼요.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>프로필 저장</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>이전 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>8 characters or more.</source>
        <translation>8자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 바꾸기</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when you are online.</source>
        <translation>저장했어요. 온라인이 되면 동료에게 보여요.</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when you are online again.</source>
        <translation>오프라인이에요. 다시 온라인이 되면 기기 목록이 표시돼요.</translation>
    </message>
    <message>
        <source>Enter your old password.</source>
        <translation>이전 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>비밀번호를 정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>%n자 이상 입력하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n자 이하로 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>오프라인이에요. 비밀번호는 서버에 연결되면 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>비밀번호를 바꿨어요. 다른 기기는 모두 로그아웃됐어요.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>이 기기</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>마지막 접속 {time}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃했어요</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>멤버 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n명 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>사람을 선택하세요</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>One place for your colleagues, and the work between you.</source>
        <translation>동료와 일이 한곳에 모여요.</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>내 컴퓨터나 서버에서 실행돼요. 메시지도 그곳에만 남아요.</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Show people or groups only</source>
        <translation>1:1 채팅이나 그룹만 보기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>멘션</translation>
    </message>
    <message>
        <source>Invite the people you work with; chats appear here.</source>
        <translation>함께 일하는 사람을 초대하세요. 채팅이 여기에 나타나요.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>인사를 건네 보세요</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>동료 초대</translation>
    </message>
    <message>
        <source>Write to somebody you work with; chats appear here.</source>
        <translation>함께 일하는 사람에게 메시지를 보내세요. 채팅이 여기에 나타나요.</translation>
    </message>
    <message>
        <source>No chats of this kind</source>
        <translation>해당하는 채팅이 없어요</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>모두 읽었어요</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>나를 멘션한 메시지가 없어요</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>이 컴퓨터에서 검색</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>검색 또는 이동</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>모든 채팅</translation>
    </message>
    <message>
        <source>People</source>
        <translation>1:1 채팅</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>알림 켜기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>알림 끄기</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>그룹 나가기</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>{title}에서 나갈까요?</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>이 그룹의 메시지를 더 받지 않아요. 다른 멤버가 다시 추가할 수 있어요.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
</context>
<context>
    <name>ChatSection</name>
    <message>
        <source>Choose a chat</source>
        <translation>채팅을 선택하세요</translation>
    </message>
    <message>
        <source>Or begin one with somebody you work with.</source>
        <translation>또는 함께 일하는 사람과 새로 시작하세요.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>The chat is no longer muted</source>
        <translation>채팅 알림을 다시 켰어요</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>이 채팅의 알림을 껐어요</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>as of {time}</source>
        <translation>{time} 기준</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>나를 멘션함</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>알림 꺼짐</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation>{time}에 연결이 끊겼어요</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체 메시지</translation>
    </message>
    <message>
        <source>The last 100 messages</source>
        <translation>최근 메시지 100개</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>이전 메시지 숨김</translation>
    </message>
    <message>
        <source>They see everything that was written before.</source>
        <translation>새 멤버는 이전 메시지를 모두 볼 수 있어요.</translation>
    </message>
    <message>
        <source>They see the last 100 messages.</source>
        <translation>새 멤버는 최근 메시지 100개를 볼 수 있어요.</translation>
    </message>
    <message>
        <source>They see what is written from now on.</source>
        <translation>새 멤버는 지금부터 올라오는 메시지만 볼 수 있어요.</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>아직 메시지가 없어요</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>메시지를 회수했어요</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name}님이 메시지를 회수했어요</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>나: {text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>who said it, in a row of the chat list</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>전송 실패: {reason}</translation>
    </message>
    <message>
        <source>Not done: see the outbox</source>
        <translation>처리하지 못했어요. 보낼 메시지함을 확인하세요</translation>
    </message>
    <message>
        <source>Update Atrium to read this line</source>
        <translation>이 줄을 보려면 Atrium을 업데이트하세요</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of people</comment>
        <translation>나</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name}님이 입력 중</translation>
    </message>
    <message>
        <source>{name} and {other} are typing</source>
        <translation>{name}님과 {other}님이 입력 중</translation>
    </message>
    <message>
        <source>You opened the group</source>
        <translation>그룹을 만들었어요</translation>
    </message>
    <message>
        <source>{name} opened the group</source>
        <translation>{name}님이 그룹을 만들었어요</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>그룹에 참여했어요</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name}님이 참여했어요</translation>
    </message>
    <message>
        <source>You added {people}</source>
        <translation>멤버를 추가했어요: {people}</translation>
    </message>
    <message>
        <source>{name} added {people}</source>
        <translation>{name}님이 멤버를 추가했어요: {people}</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>그룹에서 나갔어요</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name}님이 나갔어요</translation>
    </message>
    <message>
        <source>You took {people} out</source>
        <translation>멤버를 내보냈어요: {people}</translation>
    </message>
    <message>
        <source>{name} took {people} out</source>
        <translation>{name}님이 멤버를 내보냈어요: {people}</translation>
    </message>
    <message>
        <source>You renamed the group to {title}</source>
        <translation>그룹 이름을 바꿨어요: {title}</translation>
    </message>
    <message>
        <source>{name} renamed the group to {title}</source>
        <translation>{name}님이 그룹 이름을 바꿨어요: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>멤버 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>부서 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%n명이 입력 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation>{name} 제거</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>What was kept here could not be read. It is fetched again.</source>
        <translation>이 컴퓨터에 저장된 내용을 읽을 수 없어 다시 받고 있어요.</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Invite your colleagues</source>
        <translation>동료 초대</translation>
    </message>
    <message>
        <source>Each gets a link for one person. It is valid for 7 days. You can also do this later.</source>
        <translation>링크는 한 사람만, 7일 동안 쓸 수 있어요. 초대는 나중에 해도 돼요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>링크 만들기</translation>
    </message>
    <message>
        <source>The links work on this computer. For others, run atrium-server with --host on your network.</source>
        <translation>링크는 이 컴퓨터에서만 열려요. 다른 컴퓨터에서도 쓰려면 atrium-server를 --host 옵션으로 실행하세요.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation>회사 만들기</translation>
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation>2분쯤 걸려요. 나중에 모두 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>회사 기본 언어</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>데이터 저장 위치</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>남은 공간 {free}. 다섯 명이 1년에 {yearly} 정도 써요.</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>회사 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>이 컴퓨터의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Enter the colleague&apos;s name.</source>
        <translation>동료의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>mina@example.com 같은 이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation>이 폴더에 저장할 수 없어요. 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>CompanyWizard</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>No IT staff needed: the company runs on this computer.</source>
        <translation>전산 담당자 없이 이 컴퓨터에서 바로 운영할 수 있어요.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>회사 만들기</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translation>Atrium 열기</translation>
    </message>
    <message>
        <source>Creating the company</source>
        <translation>회사를 만드는 중</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>메시지 입력</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>멘션</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation>메시지함에 담기</translation>
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation>지금 쓰면 나중에 전송돼요</translation>
    </message>
    <message>
        <source>save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>add to outbox</source>
        <translation>메시지함에 담기</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>%n자 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>characters above the limit</comment>
        <translation>
            <numerusform>%n자 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation>메시지가 너무 길어요. 16,000자까지 보낼 수 있으니 나누어 보내세요.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>메시지 수정</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>{name}님에게 답장</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>이제 볼 수 없는 메시지예요</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Without a department</source>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>담당 역할</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>퇴사함</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>직급 {rank}</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an address such as mina@example.com.</source>
        <translation>mina@example.com 같은 이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>You are offline. An invite needs the server.</source>
        <translation>오프라인이에요. 초대는 서버에 연결되면 할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>이름 또는 초성</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>동료 초대</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>“{text}” 검색 결과가 없어요</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>다른 이름이나 이름의 일부로 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>멤버 추가</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Nothing was written on that day or later</source>
        <translation>그날 이후로 메시지가 없어요</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Previous month</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>날짜를 2026-03-01처럼 입력하세요</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>채팅 고정</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>알림 끄기</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Newcomers see</source>
        <translation>새 멤버에게 보이는 메시지</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>채팅 설정</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>그룹 나가기</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>멤버 추가</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>추가 대기 중</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(나)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>그룹에서 내보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>그룹 이름 변경</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>그룹 이름</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>{title}에서 나갈까요?</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>이 그룹의 메시지를 더 받지 않아요. 다른 멤버가 다시 추가할 수 있어요.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>{name}님을 내보낼까요?</translation>
    </message>
    <message>
        <source>They get no more messages from this group.</source>
        <translation>내보내면 이 그룹의 메시지를 더 받지 않아요.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>이모지 검색</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>yyyy년 M월 d일 dddd</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>New</source>
        <comment>line above the first unread message</comment>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>다시 작성</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>이제 볼 수 없는 메시지예요</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>보내지 못했어요.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>{all}명 중 {read}명 읽음</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>메시지를 회수했어요</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name}님이 메시지를 회수했어요</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>answers {name}: {text}</source>
        <translation>{name}님에게 답장: {text}</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>{name}님의 프로필</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>인용된 메시지로 이동</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>{emoji} 반응 취소</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>{emoji} 반응하기</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>반응 추가</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>답장 (R)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Show who has read this</source>
        <translation>읽은 사람 보기</translation>
    </message>
</context>
<context>
    <name>FeedCanvas</name>
    <message>
        <source>New messages</source>
        <translation>새 메시지</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show the password</source>
        <translation>비밀번호 표시</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>비밀번호 숨기기</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>The company&apos;s server did not start. Choose another folder, or look into its log.</source>
        <translation>회사 서버가 시작되지 않았어요. 다른 폴더를 선택하거나 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network, then try again.</source>
        <translation>서버가 응답하지 않아요. 주소와 네트워크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>비밀번호를 정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>%n자 이상 입력하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>%n자 이하로 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>mina@example.com 같은 이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</source>
        <translation>192.168.0.24, chat.example.com 같은 서버 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted. Begin it with https:// instead.</source>
        <translation>이 주소로의 연결은 암호화되지 않아요. https://로 시작하는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</source>
        <translation>Atrium이 14일 동안 서버에 연결되지 않았어요. 메시지를 보려면 로그인하세요. 작성한 내용은 그대로 있어요.</translation>
    </message>
    <message>
        <source>You are no longer in this company. What this computer kept of it is deleted.</source>
        <translation>이제 이 회사의 구성원이 아니에요. 이 컴퓨터에 보관된 회사 데이터는 삭제됐어요.</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter로 보내고 Shift+Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>Notify me of new messages</source>
        <translation>새 메시지 알림</translation>
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation>보낸 사람과 내용 표시</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>창을 닫아도 계속 실행</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>컴퓨터를 켤 때 자동 실행</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>메시지 입력</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a colleague</source>
        <translation>동료 초대</translation>
    </message>
    <message>
        <source>They get a code that works once. With it they choose a password and are in.</source>
        <translation>한 번만 쓸 수 있는 코드를 만들어요. 동료는 이 코드로 비밀번호를 정하고 바로 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>코드 만들기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Give this code to {name}. It is shown only once and is valid until {day}.</source>
        <translation>이 코드를 {name} 님에게 전달하세요. 코드는 한 번만 표시되며 {day}까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Copy the link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite code or link</source>
        <translation>초대 코드 또는 링크</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>You find it in the invitation. Example: 192.168.0.24.</source>
        <translation>초대장에 있어요. 예: 192.168.0.24.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>비밀번호 정하기</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참여하기</translation>
    </message>
    <message>
        <source>{company}, invited by {inviter}</source>
        <translation>{company}, {inviter}님이 초대했어요</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>초대를 확인하는 중</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>참여하는 중</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>ATR-7KQ2-M4XD-90AB 같은 초대 코드나 링크 전체를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Newest messages</source>
        <translation>최신 메시지로 이동</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>Newest messages, %n new</source>
        <translation>
            <numerusform>최신 메시지로 이동, 새 메시지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Switch to a chat or person</source>
        <translation>채팅이나 사람으로 이동</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Go to a day in this chat</source>
        <translation>이 채팅에서 날짜로 이동</translation>
    </message>
    <message>
        <source>Chats, contacts</source>
        <translation>채팅, 연락처</translation>
    </message>
    <message>
        <source>Previous, next chat</source>
        <translation>이전, 다음 채팅</translation>
    </message>
    <message>
        <source>Previous, next unread</source>
        <translation>이전, 다음 안 읽은 채팅</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation>닫기 또는 입력란으로 이동</translation>
    </message>
    <message>
        <source>Send, new line</source>
        <translation>보내기, 줄 바꿈</translation>
    </message>
    <message>
        <source>Edit the last message, in the empty field</source>
        <translation>빈 입력란에서 마지막 메시지 수정</translation>
    </message>
    <message>
        <source>Mention, emoji</source>
        <translation>멘션, 이모지</translation>
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation>메시지에서 답장, 수정, 회수</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>상세 정보 보기, 숨기기</translation>
    </message>
    <message>
        <source>Mute this chat</source>
        <translation>이 채팅 알림 끄기</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>단축키 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>이 기기에서 로그아웃됐어요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Your messages stay readable for 14 days. What you wrote waits until you sign in.</source>
        <translation>메시지는 14일 동안 계속 볼 수 있어요. 작성한 내용은 로그인할 때까지 기다려요.</translation>
    </message>
    <message>
        <source>Atrium tries again by itself. What you write goes out when the server runs.</source>
        <translation>Atrium이 자동으로 다시 시도해요. 작성한 내용은 서버가 실행되면 전송돼요.</translation>
    </message>
    <message>
        <source>The company&apos;s server on this computer does not start.</source>
        <translation>이 컴퓨터에 있는 회사 서버가 시작되지 않아요.</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>새 버전을 설치하세요. 쓴 내용은 그대로 남아 있어요.</translation>
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation>Atrium을 업데이트해야 해요.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>서버가 연결을 거부했어요.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation>컴퓨터의 저장 공간을 비우면 자동으로 다시 시작돼요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>저장 공간이 부족해요.</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>계속 쓰셔도 돼요. 메시지는 나중에 자동으로 전송돼요.</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>계속 쓰셔도 돼요. 보낼 메시지함의 메시지 1개가 자동으로 전송돼요.</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>계속 쓰셔도 돼요. 보낼 메시지함의 메시지 {count}개가 자동으로 전송돼요.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>오프라인이에요.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>{seconds}초 뒤 다시 시도</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>다시 시도하는 중</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Like the system</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>목록 간격</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>여유 있게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Compact rows have one line each.</source>
        <translation>촘촘하게 보면 채팅이 한 줄씩 표시돼요.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>글자 크기 {size}%</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation>{company} 계정으로 전환</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>메시지는 서버에 남아 있어요. 이 컴퓨터에 저장된 내용만 삭제돼요.</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>아직 보내지 않은 내용은 사라져요. 메시지는 서버에 남아 있고, 이 컴퓨터에 저장된 내용만 삭제돼요.</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>{company}에서 로그아웃할까요?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>React</source>
        <translation>반응</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>텍스트 복사</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>텍스트 선택</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>읽은 사람</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>회수</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>A message can be edited for 24 hours</source>
        <translation>메시지는 24시간 안에만 수정할 수 있어요</translation>
    </message>
    <message>
        <source>A message can be recalled for 24 hours</source>
        <translation>메시지는 24시간 안에만 회수할 수 있어요</translation>
    </message>
    <message>
        <source>Nobody can read it in the chat any more. A line stays that says so.</source>
        <translation>채팅에서 아무도 읽을 수 없게 돼요. 회수했다는 표시는 남아요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>모두에게서 삭제</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>이 메시지를 모두에게서 삭제할까요?</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, short</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern, short with year</comment>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>이전</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Choose one person, or several for a group.</source>
        <translation>한 명을 선택하면 1:1 채팅, 여러 명을 선택하면 그룹이 돼요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>채팅 열기</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>그룹 이름</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>사람을 선택하세요</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>그룹 만들기</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} · {chat}</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>{time}부터 대기 중</translation>
    </message>
    <message>
        <source>Something of another version</source>
        <translation>다른 버전의 항목</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>수정: {text}</translation>
    </message>
    <message>
        <source>Recall a message</source>
        <translation>메시지 회수</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>{emoji} 반응하기</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>{emoji} 반응 취소</translation>
    </message>
    <message>
        <source>Change what newcomers see</source>
        <translation>새 멤버에게 보이는 메시지 변경</translation>
    </message>
    <message>
        <source>Rename to {title}</source>
        <translation>이름 변경: {title}</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>채팅 만들기</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>그룹 만들기</translation>
    </message>
    <message>
        <source>Add {people}</source>
        <translation>멤버 추가: {people}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>그룹 나가기</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name}님 내보내기</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>보낼 메시지함</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</source>
        <translation>이 컴퓨터에 암호화되어 저장돼요. Atrium을 닫아도 사라지지 않아요.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>모두 보냈어요</translation>
    </message>
    <message>
        <source>While you are offline</source>
        <translation>오프라인일 때</translation>
    </message>
    <message>
        <source>Read everything on this computer</source>
        <translation>이 컴퓨터에 있는 메시지 읽기</translation>
    </message>
    <message>
        <source>Write, edit, react, open groups</source>
        <translation>쓰기, 수정, 반응, 그룹 만들기</translation>
    </message>
    <message>
        <source>Invite people, load older messages</source>
        <translation>초대하기, 이전 메시지 불러오기</translation>
    </message>
</context>
<context>
    <name>OwnAvatar</name>
    <message>
        <source>here</source>
        <translation>자리에 있음</translation>
    </message>
    <message>
        <source>away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>근무 시간 외</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>오프라인</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>8 characters or more. Several words are best.</source>
        <translation>8자 이상 입력하세요. 단어 여러 개를 이어 쓰면 가장 좋아요.</translation>
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation>너무 짧아요. 8자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation>너무 길어요. 128자까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation>약해요. 쓸 수는 있지만 추측하기 쉬워요.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>좋아요.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>강해요.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>다른 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>자리에 있음</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>인사</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>재무</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>준법 감시</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or initials</source>
        <translation>이름 또는 초성</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>검색 결과가 없어요</translation>
    </message>
    <message>
        <source>Nobody else to choose</source>
        <translation>더 선택할 사람이 없어요</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Send message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>이메일 복사</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Your colleagues</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>Choose somebody to see who they are and how to reach them.</source>
        <translation>동료를 선택하면 프로필과 연락 방법을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>아직 다른 동료가 없어요</translation>
    </message>
    <message>
        <source>Invite the people you work with.</source>
        <translation>함께 일하는 사람을 초대하세요.</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>동료 초대</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>More emoji</source>
        <translation>이모지 더 보기</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>취소 (Esc)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>{all}명 중 {read}명 읽음</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 안 읽음</translation>
    </message>
</context>
<context>
    <name>ReadyBox</name>
    <message>
        <source>This computer is ready</source>
        <translation>컴퓨터 준비가 끝났어요</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>컴퓨터 준비가 거의 끝났어요</translation>
    </message>
    <message>
        <source>{passed} of {all}</source>
        <translation>{all}개 중 {passed}개</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>준비 안 됨</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>데이터 폴더에 저장할 수 있어요</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>여기에 저장할 수 없어요. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>몇 년 치 메시지를 저장할 공간이 있어요</translation>
    </message>
    <message>
        <source>The company&apos;s server can start</source>
        <translation>회사 서버를 시작할 수 있어요</translation>
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation>이 컴퓨터에서 Atrium과 함께 실행돼요.</translation>
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation>포트를 열 수 없어요. 보안 프로그램이 막고 있을 수 있어요.</translation>
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation>메시지가 이 컴퓨터에서 암호화돼요</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>암호화 키는 {vault}에 보관해요.</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>키 저장소가 없어요. Atrium을 시작할 때마다 다시 로그인해야 해요.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} 남음</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The disk is full. Your text stays here: make room, then try again.</source>
        <translation>디스크가 가득 찼어요. 글은 여기에 그대로 있어요. 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is too long or has characters that cannot be sent. Change it and try again.</source>
        <translation>너무 길거나 보낼 수 없는 문자가 있어요. 고친 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</source>
        <translation>이 버전의 Atrium은 보내려던 내용을 읽을 수 없어요. Atrium을 업데이트하거나 내용을 버리세요.</translation>
    </message>
    <message>
        <source>You are signed out here. Sign in again.</source>
        <translation>이 기기에서 로그아웃됐어요. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner of the company.</source>
        <translation>이 작업을 할 권한이 없어요. 회사 소유자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The server did not understand this. Update Atrium and try again.</source>
        <translation>서버가 이 요청을 이해하지 못했어요. Atrium을 업데이트하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This does not exist any more, or it is not for you.</source>
        <translation>더 이상 없거나 볼 수 있는 권한이 없어요.</translation>
    </message>
    <message>
        <source>The server cannot do this. Update Atrium and try again.</source>
        <translation>서버가 이 작업을 지원하지 않아요. Atrium을 업데이트하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection was too slow. Try again.</source>
        <translation>연결이 너무 느렸어요. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is too large for the server. Send less at once.</source>
        <translation>한 번에 보내기에는 너무 커요. 나누어 보내세요.</translation>
    </message>
    <message>
        <source>The server does not answer to this address. Check the address.</source>
        <translation>서버가 이 주소의 연결을 받지 않아요. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s, then try again.</source>
        <translation>시도가 너무 많았어요. {seconds}초 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Try again in a moment.</source>
        <translation>지금은 서버가 응답할 수 없어요. 잠시 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server has a defect and wrote a report. Tell whoever runs the server.</source>
        <translation>서버에 문제가 생겨 기록을 남겼어요. 서버 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Write it again.</source>
        <translation>서버에 같은 번호의 다른 내용이 있어요. 다시 작성해서 보내세요.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for an update of the server.</source>
        <translation>서버가 아직 이 작업을 지원하지 않아요. 서버 업데이트를 요청하세요.</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is loaded anew.</source>
        <translation>오랫동안 연결되지 않았어요. 모든 내용을 다시 불러와요.</translation>
    </message>
    <message>
        <source>The server was set back. Everything is loaded anew.</source>
        <translation>서버가 이전 상태로 복원됐어요. 모든 내용을 다시 불러와요.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>이메일 또는 비밀번호가 맞지 않아요.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>이전 비밀번호가 맞지 않아요.</translation>
    </message>
    <message>
        <source>This server has several companies. Choose yours.</source>
        <translation>이 서버에는 회사가 여러 개 있어요. 내 회사를 선택하세요.</translation>
    </message>
    <message>
        <source>This person is not in the company.</source>
        <translation>회사에 없는 사람이에요.</translation>
    </message>
    <message>
        <source>This person has left the company.</source>
        <translation>퇴사한 사람이에요.</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>이제 없는 부서예요.</translation>
    </message>
    <message>
        <source>The department still has people or parts. Move them first.</source>
        <translation>부서에 아직 구성원이나 하위 부서가 있어요. 먼저 옮기세요.</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself.</source>
        <translation>부서를 자기 자신의 하위 부서로 둘 수 없어요.</translation>
    </message>
    <message>
        <source>Nobody reports to themselves. Choose another manager.</source>
        <translation>자기 자신을 상급자로 지정할 수 없어요. 다른 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>You cannot give a rank or a duty that you do not hold.</source>
        <translation>내게 없는 직급이나 역할은 부여할 수 없어요.</translation>
    </message>
    <message>
        <source>The company keeps one owner. Name another owner first.</source>
        <translation>회사에는 소유자가 한 명 이상 있어야 해요. 먼저 다른 소유자를 지정하세요.</translation>
    </message>
    <message>
        <source>Somebody here already has this e-mail address.</source>
        <translation>이미 다른 사람이 쓰고 있는 이메일 주소예요.</translation>
    </message>
    <message>
        <source>The name has hidden characters. Type it by hand.</source>
        <translation>이름에 보이지 않는 문자가 있어요. 직접 입력하세요.</translation>
    </message>
    <message>
        <source>The name mixes letters of different scripts. Use one script.</source>
        <translation>이름에 여러 문자가 섞여 있어요. 한 가지 문자로 입력하세요.</translation>
    </message>
    <message>
        <source>The name looks like that of a colleague. Make it different.</source>
        <translation>동료의 이름과 비슷해 보여요. 구별되게 바꾸세요.</translation>
    </message>
    <message>
        <source>The server does not know this time zone. Choose one of the list.</source>
        <translation>서버가 모르는 시간대예요. 목록에서 선택하세요.</translation>
    </message>
    <message>
        <source>This device is signed out already.</source>
        <translation>이미 로그아웃된 기기예요.</translation>
    </message>
    <message>
        <source>This invite is used, withdrawn or over. Ask for a new one.</source>
        <translation>이미 사용했거나 취소 또는 만료된 초대예요. 새 초대를 요청하세요.</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>이제 이 채팅의 멤버가 아니에요.</translation>
    </message>
    <message>
        <source>This group already exists.</source>
        <translation>이미 있는 그룹이에요.</translation>
    </message>
    <message>
        <source>System messages cannot be changed.</source>
        <translation>시스템 메시지는 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>This chat is between two people. Open a group instead.</source>
        <translation>두 사람만의 채팅이에요. 대신 그룹을 만드세요.</translation>
    </message>
    <message>
        <source>Only the owner of the group may do this.</source>
        <translation>그룹 소유자만 할 수 있어요.</translation>
    </message>
    <message>
        <source>The group is full: {limit} people at most.</source>
        <translation>그룹이 가득 찼어요. {limit}명까지 참여할 수 있어요.</translation>
    </message>
    <message>
        <source>This person is not in the chat.</source>
        <translation>이 채팅의 멤버가 아니에요.</translation>
    </message>
    <message>
        <source>Choose somebody else to talk to.</source>
        <translation>대화할 다른 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>This message is no longer available.</source>
        <translation>이제 볼 수 없는 메시지예요.</translation>
    </message>
    <message>
        <source>Only who wrote a message may change it.</source>
        <translation>메시지는 작성한 사람만 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Too late to edit: that ended {closed_at}.</source>
        <translation>이제 수정할 수 없어요. 수정 기한은 {closed_at}까지였어요.</translation>
    </message>
    <message>
        <source>Too late to recall: that ended {closed_at}.</source>
        <translation>이제 회수할 수 없어요. 회수 기한은 {closed_at}까지였어요.</translation>
    </message>
    <message>
        <source>The message was already recalled.</source>
        <translation>이미 회수된 메시지예요.</translation>
    </message>
    <message>
        <source>A mention is in the wrong place. Write it again.</source>
        <translation>멘션 위치가 잘못됐어요. 다시 작성하세요.</translation>
    </message>
    <message>
        <source>Somebody you mention is not in the chat. Add them first.</source>
        <translation>멘션한 사람이 이 채팅에 없어요. 먼저 추가하세요.</translation>
    </message>
    <message>
        <source>The message you answer is no longer there.</source>
        <translation>답장하려는 메시지를 이제 볼 수 없어요.</translation>
    </message>
    <message>
        <source>A message has {limit} kinds of reactions at most.</source>
        <translation>메시지 하나에 반응은 {limit}가지까지 달 수 있어요.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation>서버가 요청을 거부했어요({code}).</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Server address</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인하는 중</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Enter your password.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose your company.</source>
        <translation>회사를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no company on this server yet.</source>
        <translation>이 서버에는 아직 회사가 없어요.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>End it in the system&apos;s list of programs, or start the computer again.</source>
        <translation>작업 관리자에서 종료하거나 컴퓨터를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Atrium is running, but does not answer.</source>
        <translation>Atrium이 실행 중이지만 응답하지 않아요.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>You</source>
        <translation>내 정보</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>동료</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>now</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>예정</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation>멤버 {count}명</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>바로 가기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>검색 또는 이동</translation>
    </message>
    <message>
        <source>Chats and people</source>
        <translation>채팅과 사람</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>다른 이름이나 이름의 일부로 찾아보세요.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation>초성이나 머리글자로도 찾을 수 있어요: ㅎㄱㄹ, hgr, cyt</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>“{query}” 검색 결과가 없어요</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Atrium</source>
        <translation>Atrium 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message numerus="yes">
        <source>Atrium, %n unread</source>
        <translation>
            <numerusform>Atrium, 안 읽음 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>이번에만 사용</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>이 컴퓨터에 키 저장소가 없어요</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation>키 저장소가 잠겨 있어요. 잠금을 풀고 다시 찾으세요.</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>키 저장소에 저장한 내용을 다시 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation>Linux에서는 GNOME Keyring 또는 KDE Wallet을 사용해요. 둘 다 응답하지 않아요.</translation>
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation>Atrium은 이 컴퓨터의 메시지를 암호화하고, 그 키를 키 저장소에 보관해요.</translation>
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation>이번에만 사용하면 Atrium을 닫을 때까지만 메시지를 보관해요. 다음에는 다시 로그인해야 해요.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The way there is not encrypted. Use it only in a network that you trust.</source>
        <translation>연결이 암호화되지 않아요. 믿을 수 있는 네트워크에서만 사용하세요.</translation>
    </message>
    <message>
        <source>It leads to {server}.</source>
        <translation>{server}(으)로 연결돼요.</translation>
    </message>
    <message>
        <source>Enter the code or open the link that a colleague sent you.</source>
        <translation>동료가 보낸 코드를 입력하거나 링크를 여세요.</translation>
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation>새 회사를 시작해요. 더 설치할 것은 없어요.</translation>
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation>회사 계정이 이미 있어요.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>초대받아 참여하기</translation>
    </message>
    <message>
        <source>Create a company on this computer</source>
        <translation>이 컴퓨터에 회사 만들기</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영해요</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>어떻게 시작할까요?</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>회사의 소유자가 돼요. 나중에 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>내 정보</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>로그인할 때 써요. 메일은 보내지 않아요.</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>비밀번호 정하기</translation>
    </message>
</context>
</TS>
