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
        <translation>Apache License 2.0에 따른 자유 소프트웨어예요.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>다음 소프트웨어를 사용해요:</translation>
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
        <translation>예: 문해솔 또는 陈雨桐. 비워 둬도 돼요.</translation>
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
        <translation>8자 이상이에요.</translation>
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
        <source>Saved. Colleagues see it when the line is there.</source>
        <translation>저장했어요. 연결되면 동료에게 보여요.</translation>
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
        <translation><numerusform>%n자 이상 입력하세요.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation><numerusform>%n자 이하로 입력하세요.</numerusform></translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>오프라인이에요. 비밀번호를 바꾸려면 서버가 필요해요.</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>비밀번호를 바꿨어요. 다른 기기는 모두 로그아웃됐어요.</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when the line is there.</source>
        <translation>오프라인이에요. 연결되면 기기 목록이 나와요.</translation>
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
        <translation>로그아웃됨</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>One place for your colleagues, and the work between you.</source>
        <translation>동료와 일을 잇는 한곳.</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>내 컴퓨터나 서버에서 돌아가요. 메시지는 내게 남아요.</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Chats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show people or groups only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite the people you work with; chats appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say hello</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write to somebody you work with; chats appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No chats of this kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People and groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished" />
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
        <translation>함께 일하는 사람과 시작해도 돼요.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>The chat speaks again</source>
        <translation>채팅 알림을 켰어요</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>채팅 알림을 껐어요</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you are mentioned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last 100 messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing from before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They see everything that was written before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They see the last 100 messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They see what is written from now on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{words}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting to send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You recalled a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>who said it, in a row of the chat list</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not done: see the outbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you</source>
        <comment>in a list of people</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is typing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} and {other} are typing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You opened the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} opened the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You joined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} joined</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You added {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} added {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You took {people} out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} took {people} out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You renamed the group to {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} renamed the group to {title}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>What was kept here could not be read. It is fetched again.</source>
        <translation>저장된 내용을 읽을 수 없었어요. 다시 받아요.</translation>
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
        <translation>한 사람에 링크 하나, 7일 동안 쓸 수 있어요. 나중에 해도 돼요.</translation>
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
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation>회사 만들기</translation>
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation>나중에 모두 바꿀 수 있어요. 2분쯤 걸려요.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>모두의 언어</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>데이터를 저장할 곳</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>{free} 남음. 다섯 명이 1년에 약 {yearly}를 써요.</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company's name.</source>
        <translation>회사 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>이 컴퓨터의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Enter the colleague's name.</source>
        <translation>동료의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>이메일 주소를 입력하세요. 예: mina@example.com</translation>
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation>이 폴더에 쓸 수 없어요. 다른 폴더를 선택하세요.</translation>
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
        <translation>전산 담당자가 없어도 돼요. 회사는 이 컴퓨터에서 돌아가요.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mention somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to outbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>add to outbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new line</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>characters above the limit</comment>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Without a department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has left the company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an address such as mina@example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are offline. An invite needs the server.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was written on that day or later</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Newcomers see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out of the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They get no more messages from this group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date pattern of a day line</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date pattern of a day line</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <comment>line above the first unread message</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting to send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read by {read} of {all}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You recalled a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answers {name}: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a reaction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply (R)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show who has read this</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FeedCanvas</name>
    <message>
        <source>New messages</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished" />
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
        <source>The company's server did not start. Choose another folder, or look into its log.</source>
        <translation>회사 서버가 시작되지 않았어요. 다른 폴더를 고르거나 로그를 확인하세요.</translation>
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
        <translation><numerusform>%n자 이상 입력하세요.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation><numerusform>%n자 이하로 입력하세요.</numerusform></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>이메일 주소를 입력하세요. 예: mina@example.com</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter로 보내고 Shift+Enter로 줄 바꾸기</translation>
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
        <translation>컴퓨터를 켤 때 시작</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>입력</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>They get a code that works once. With it they choose a password and are in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give this code to {name}. It is shown only now and holds until {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
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
        <translation>복사됨</translation>
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
        <source>It stands in the invitation, like 192.168.0.24.</source>
        <translation>초대에 적혀 있어요. 예: 192.168.0.24</translation>
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
        <translation>참여</translation>
    </message>
    <message>
        <source>{company}, for {name}, {email}</source>
        <translation>{company}, {name} 님({email})을 위한 초대</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>초대를 찾는 중</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>참여하는 중</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>ATR-7KQ2-M4XD-90AB 같은 코드나 링크 전체를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the server's address, like 192.168.0.24 or chat.example.com.</source>
        <translation>192.168.0.24나 chat.example.com 같은 서버 주소를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Newest messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Newest messages, %n new</source>
        <translation type="unfinished">
            <numerusform />
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
        <translation>닫기, 아니면 입력란으로</translation>
    </message>
    <message>
        <source>Send, new line</source>
        <translation>보내기, 줄 바꾸기</translation>
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
        <translation>상세 정보 보이기, 숨기기</translation>
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
        <translation>이 표</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>여기서 로그아웃됐어요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Your messages stay readable. What you wrote waits until you sign in.</source>
        <translation>메시지는 계속 읽을 수 있어요. 쓴 내용은 로그인할 때까지 기다려요.</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>새 버전을 설치하세요. 쓴 내용은 그대로 있어요.</translation>
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation>Atrium을 업데이트해야 해요.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>서버가 연결을 거절해요.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation>컴퓨터에 공간을 만들면 Atrium이 알아서 계속해요.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼어요.</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>계속 일하세요. 쓴 내용은 나중에 알아서 나가요.</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>계속 일하세요. 보낼 편지함의 메시지 1개가 알아서 나가요.</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>계속 일하세요. 보낼 편지함의 메시지 {count}개가 알아서 나가요.</translation>
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
        <translation>시도하는 중</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정</translation>
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
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넉넉하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>촘촘하게</translation>
    </message>
    <message>
        <source>Compact rows have one line each.</source>
        <translation>촘촘하게 하면 한 줄씩 보여요.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>글자 크기 {size}%</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation>{company}(으)로 전환</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
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
        <translation>메시지는 서버에 남아요. 이 컴퓨터에 저장된 것은 지워져요.</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost.</source>
        <translation>아직 보내지 않은 내용은 사라져요.</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>{company}에서 로그아웃할까요?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 있기</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>React</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message can be edited for 24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message can be recalled for 24 hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody can read it in the chat any more. A line stays that says so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete for all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, short</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern, short with year</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one person, or several for a group.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title of the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open group</source>
        <translation type="unfinished" />
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
        <translation>{name}, {chat}</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recall a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change what newcomers see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename to {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While you are offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read everything on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write, edit, react, open groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite people, load older messages</source>
        <translation type="unfinished" />
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
        <translation>근무 외</translation>
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
        <translation>8자 이상이에요. 단어 여러 개가 가장 좋아요.</translation>
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation>짧아요. 8자 이상으로 하세요.</translation>
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation>길어요. 128자 이하로 하세요.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation>약해요. 짐작하기 쉽지만 쓸 수는 있어요.</translation>
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
    <message>
        <source>%n more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Human resources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IT</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished" />
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
        <translation>모양</translation>
    </message>
    <message>
        <source>Habits</source>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Your colleagues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose somebody to see who they are and how to reach them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite the people you work with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>More emoji</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>구역</translation>
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
        <translation><numerusform>안 읽음 %n개</numerusform></translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {read} of {all}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReadyBox</name>
    <message>
        <source>This computer is ready</source>
        <translation>컴퓨터가 준비됐어요</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>컴퓨터가 거의 준비됐어요</translation>
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
        <translation>데이터 폴더에 쓸 수 있어요</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>여기에 쓸 수 없어요. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>몇 년 치 메시지를 담을 공간이 있어요</translation>
    </message>
    <message>
        <source>The company's server can start</source>
        <translation>회사 서버를 시작할 수 있어요</translation>
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation>이 컴퓨터에서 Atrium과 함께 돌아가요.</translation>
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation>포트를 열 수 없어요. 보안 프로그램이 막았을 수 있어요.</translation>
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation>메시지는 이 컴퓨터에서 암호화돼요</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>열쇠는 {vault}에 보관해요.</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>열쇠 보관소가 없어요. 시작할 때마다 다시 로그인해요.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} 남음</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>You are signed out here. Sign in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You may not do this. Ask the owner of the company.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server did not understand this. Update Atrium and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This does not exist any more, or it is not for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server cannot do this. Update Atrium and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection was too slow. Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is too large for the server. Send less at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not answer to this address. Check the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server cannot answer now. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server has something else under this number. Write it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server cannot do this yet. Ask for an update of the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer was away for long. Everything is loaded anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server was set back. Everything is loaded anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This server has several companies. Choose yours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person is not in the company.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person has left the company.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The department still has people or parts. Move them first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A department cannot be a part of itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody reports to themselves. Choose another manager.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cannot give a rank or a duty that you do not hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The company keeps one owner. Name another owner first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody here already has this e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name has hidden characters. Type it by hand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name mixes letters of different scripts. Use one script.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name looks like that of a colleague. Make it different.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not know this time zone. Choose one of the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This device is signed out already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This invite is used, withdrawn or over. Ask for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This group is there already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This chat is between two people. Open a group instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the owner of the group may do this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The group is full: {limit} people at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This person is not in the chat.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose somebody else to talk to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This message is no longer available.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only who wrote a message may change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too late to edit: that ended {closed_at}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too late to recall: that ended {closed_at}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message was already recalled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines of the system stay as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mention is in the wrong place. Write it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody you mention is not in the chat. Add them first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message you answer is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message has {limit} kinds of reactions at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
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
        <source>Enter the server's address, like 192.168.0.24 or chat.example.com.</source>
        <translation>192.168.0.24나 chat.example.com 같은 서버 주소를 입력하세요.</translation>
    </message>
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>You</source>
        <translation>나</translation>
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
        <translation>지금</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>다음</translation>
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
        <translation>바로가기</translation>
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
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation>초성으로도 찾아요: ㅎㄱㄹ, hgr, cyt</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>“{query}”에 대한 결과가 없어요</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
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
        <translation><numerusform>Atrium, 안 읽음 %n개</numerusform></translation>
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
        <translation>이번 세션에만 사용</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>이 컴퓨터에 열쇠 보관소가 없어요</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation>열쇠 보관소가 잠겨 있어요. 풀고 다시 찾으세요.</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>열쇠 보관소가 맡긴 것을 돌려주지 않아요.</translation>
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation>리눅스에서는 GNOME Keyring이나 KDE Wallet이에요. 둘 다 응답하지 않아요.</translation>
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation>Atrium은 이 컴퓨터의 메시지를 암호화하고 열쇠를 열쇠 보관소에 둬요.</translation>
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation>이번 세션에만 쓰면 Atrium을 닫을 때까지 메시지를 두고, 다음에 다시 로그인해요.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Enter the code or open the link that a colleague sent you.</source>
        <translation>동료가 보낸 코드를 입력하거나 링크를 여세요.</translation>
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation>새 회사를 위한 것이에요. 더 설치할 것은 없어요.</translation>
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation>회사에 이미 계정이 있어요.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>초대로 참여</translation>
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
        <source>First, you</source>
        <translation>먼저, 나</translation>
    </message>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>회사의 소유자가 돼요. 나중에 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>로그인에 써요. 메일은 보내지 않아요.</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>비밀번호 정하기</translation>
    </message>
</context>
</TS>
