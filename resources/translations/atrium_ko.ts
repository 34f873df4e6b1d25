<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
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
    <name>Access</name>
    <message>
        <source>A chat that you have left</source>
        <translation>나간 채팅</translation>
    </message>
    <message>
        <source>Your chat with {names}</source>
        <translation>{names} 님과의 채팅</translation>
    </message>
</context>
<context>
    <name>AccessList</name>
    <message>
        <source>Show older ones</source>
        <translation>이전 항목 보기</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Nobody has read chats of yours that they are not in.</source>
        <translation>참여하지 않은 사람이 내 채팅을 열람한 적이 없어요.</translation>
    </message>
    <message>
        <source>These people have read chats of yours that they are not in.</source>
        <translation>다음 사람들이 참여하지 않은 내 채팅을 열람했어요.</translation>
    </message>
</context>
<context>
    <name>AccessNews</name>
    <message>
        <source>{name} reads {chat}</source>
        <translation>{name} 님이 열람 중: {chat}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access log</source>
        <translation>열람 기록</translation>
    </message>
</context>
<context>
    <name>AccessPresenter</name>
    <message>
        <source>{purpose} ({case})</source>
        <translation>{purpose} ({case})</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>메시지 %n개 읽음</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n files read</source>
        <translation>
            <numerusform>파일 %n개 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages copied</source>
        <translation>
            <numerusform>메시지 %n개 복사</numerusform>
        </translation>
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
        <source>Enter your name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when you are online.</source>
        <translation>저장했어요. 온라인이 되면 동료에게 보여요.</translation>
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
        <source>Use at least %Ln characters.</source>
        <translation>
            <numerusform>%Ln자 이상 입력하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>%Ln자 이하로 입력하세요.</numerusform>
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
</context>
<context>
    <name>AcknowledgedPopover</name>
    <message>
        <source>{count} of {all} acknowledged</source>
        <translation>{all}명 중 {count}명 확인</translation>
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
        <source>Add %Ln people</source>
        <translation>
            <numerusform>%Ln명 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>사람을 선택하세요</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>알림을 받을 메시지</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메시지</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>멘션</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>받지 않음</translation>
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation>보낸 사람과 내용 표시</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>소리 재생</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Messages with one of these words are told like mentions. Put commas between.</source>
        <translation>이 단어가 들어간 메시지는 멘션처럼 알려요. 쉼표로 구분하세요.</translation>
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
        <source>Mentions are messages that name you or everybody. Direct messages are told as well.</source>
        <translation>멘션은 나 또는 모두를 부른 메시지예요. 1:1 메시지도 함께 알려요.</translation>
    </message>
    <message>
        <source>While your system is set to do not disturb, it keeps them for later.</source>
        <translation>시스템이 방해 금지 모드일 때는 알림을 나중에 보여 줘요.</translation>
    </message>
    <message>
        <source>Chats with their own setting</source>
        <translation>따로 설정한 채팅</translation>
    </message>
    <message>
        <source>A muted chat tells nothing; mentions only show the @ in the list.</source>
        <translation>알림을 끈 채팅은 알리지 않아요. 멘션은 목록에 @로만 표시돼요.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window makes it small. Ctrl+Q ends Atrium.</source>
        <translation>이 시스템에는 트레이가 없어서 창을 닫으면 최소화돼요. Ctrl+Q를 누르면 Atrium이 종료돼요.</translation>
    </message>
    <message>
        <source>None. A chat&apos;s menu has the settings.</source>
        <translation>없어요. 채팅 메뉴에서 설정할 수 있어요.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>알림 꺼짐</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>멘션만</translation>
    </message>
    <message>
        <source>Tell all</source>
        <translation>모두 받기</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>You are offline. Try again when you are online.</source>
        <translation>오프라인이에요. 온라인이 되면 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일을 읽는 중</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>The server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>started a review</source>
        <translation>열람을 시작했어요</translation>
    </message>
    <message>
        <source>closed the review</source>
        <translation>열람을 닫았어요</translation>
    </message>
    <message>
        <source>read earlier versions of {first}</source>
        <translation>{first}번의 이전 버전을 읽었어요</translation>
    </message>
    <message>
        <source>searched in the chat</source>
        <translation>대화에서 검색했어요</translation>
    </message>
    <message>
        <source>opened a file of {first}</source>
        <translation>{first}번의 파일을 열었어요</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>메모를 남겼어요</translation>
    </message>
    <message>
        <source>asked for a second person</source>
        <translation>두 번째 사람을 요청했어요</translation>
    </message>
    <message>
        <source>agreed as second person</source>
        <translation>두 번째 사람으로 동의했어요</translation>
    </message>
    <message>
        <source>declined as second person</source>
        <translation>두 번째 사람으로 거절했어요</translation>
    </message>
    <message numerus="yes">
        <source>imported %n people</source>
        <translation>
            <numerusform>%n명을 가져왔어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copied %n entries of this log</source>
        <translation>
            <numerusform>이 기록의 항목 %n개를 복사했어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exported %n messages</source>
        <translation>
            <numerusform>메시지 %n개를 내보냈어요</numerusform>
        </translation>
    </message>
    <message>
        <source>settled a flag of {first}</source>
        <translation>{first}번의 표시를 확인했어요</translation>
    </message>
    <message>
        <source>did what this version does not know</source>
        <translation>이 버전이 모르는 일을 했어요</translation>
    </message>
    <message>
        <source>read message {first}</source>
        <translation>메시지 {first}번을 읽었어요</translation>
    </message>
    <message>
        <source>read messages {first} to {last}</source>
        <translation>메시지 {first}번부터 {last}번까지 읽었어요</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>deleted the rule {words}</source>
        <translation>규칙 {words}을(를) 삭제했어요</translation>
    </message>
    <message>
        <source>added the rule {words}</source>
        <translation>규칙 {words}을(를) 추가했어요</translation>
    </message>
    <message>
        <source>changed the rule {words}</source>
        <translation>규칙 {words}을(를) 바꿨어요</translation>
    </message>
    <message>
        <source>holds a chat: nothing of it grows too old</source>
        <translation>채팅을 보존해요. 오래돼도 남아 있어요</translation>
    </message>
    <message>
        <source>let go of a chat that was held</source>
        <translation>채팅 보존을 풀었어요</translation>
    </message>
    <message>
        <source>changed a department</source>
        <translation>부서를 바꿨어요</translation>
    </message>
    <message>
        <source>added a department</source>
        <translation>부서를 추가했어요</translation>
    </message>
    <message>
        <source>lets {name} decide in their absence</source>
        <translation>자리를 비운 동안 {name}님이 결재하도록 했어요</translation>
    </message>
    <message>
        <source>lets {name} decide no more</source>
        <translation>{name}님이 더는 대신 결재하지 않게 했어요</translation>
    </message>
    <message>
        <source>looked at a part of this log</source>
        <translation>이 기록의 일부를 봤어요</translation>
    </message>
    <message>
        <source>looked at this log</source>
        <translation>이 기록을 봤어요</translation>
    </message>
    <message>
        <source>proposed version {version} of the policy</source>
        <translation>정책 버전 {version}을 제안했어요</translation>
    </message>
    <message>
        <source>put version {version} of the policy in force</source>
        <translation>정책 버전 {version}을 시행했어요</translation>
    </message>
    <message>
        <source>took back version {version} of the policy</source>
        <translation>정책 버전 {version}을 거뒀어요</translation>
    </message>
    <message>
        <source>took note of version {version} of the policy</source>
        <translation>정책 버전 {version}을 확인했어요</translation>
    </message>
    <message>
        <source>said what a chat is about</source>
        <translation>채팅의 종류를 정했어요</translation>
    </message>
    <message>
        <source>changed the rank of {name}</source>
        <translation>{name}의 직급을 바꿨어요</translation>
    </message>
    <message>
        <source>changed the manager of {name}</source>
        <translation>{name}의 관리자를 바꿨어요</translation>
    </message>
    <message>
        <source>moved {name} to another department</source>
        <translation>{name}의 부서를 옮겼어요</translation>
    </message>
    <message>
        <source>removed a department</source>
        <translation>부서를 삭제했어요</translation>
    </message>
    <message>
        <source>changed the roles of {name}</source>
        <translation>{name}의 역할을 바꿨어요</translation>
    </message>
    <message>
        <source>noted that {name} has left</source>
        <translation>{name}의 퇴사를 기록했어요</translation>
    </message>
    <message>
        <source>noted that {name} is back</source>
        <translation>{name}의 복귀를 기록했어요</translation>
    </message>
    <message>
        <source>saved version {version} of the template {words}</source>
        <translation>{words} 양식의 버전 {version}을(를) 저장했어요</translation>
    </message>
    <message>
        <source>decided on a request by {name}</source>
        <translation>{name}님의 신청을 결정했어요</translation>
    </message>
    <message>
        <source>Purpose: {words}</source>
        <translation>목적: {words}</translation>
    </message>
    <message>
        <source>For: {words}</source>
        <translation>검색어: {words}</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>사건 {case}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>a department that is gone</source>
        <translation>없어진 부서</translation>
    </message>
    <message>
        <source>among colleagues</source>
        <translation>동료 간</translation>
    </message>
    <message>
        <source>with customers</source>
        <translation>고객과</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>인사</translation>
    </message>
    <message>
        <source>union</source>
        <translation>노동조합</translation>
    </message>
    <message>
        <source>health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>law</source>
        <translation>법률</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Reviews opened</source>
        <translation>열람 시작</translation>
    </message>
    <message>
        <source>Reviews closed</source>
        <translation>열람 종료</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>메시지 읽음</translation>
    </message>
    <message>
        <source>Earlier versions read</source>
        <translation>이전 내용 읽음</translation>
    </message>
    <message>
        <source>Searches in reviews</source>
        <translation>열람 중 검색</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>파일 읽음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Second person asked</source>
        <translation>두 번째 사람 요청</translation>
    </message>
    <message>
        <source>Second person agreed</source>
        <translation>두 번째 사람 동의</translation>
    </message>
    <message>
        <source>Second person declined</source>
        <translation>두 번째 사람 거절</translation>
    </message>
    <message>
        <source>Chats exported</source>
        <translation>채팅 내보내기</translation>
    </message>
    <message>
        <source>Policies proposed</source>
        <translation>정책 제안</translation>
    </message>
    <message>
        <source>Policies published</source>
        <translation>정책 게시</translation>
    </message>
    <message>
        <source>Policies taken back</source>
        <translation>정책 거둠</translation>
    </message>
    <message>
        <source>Policy noted</source>
        <translation>정책 확인</translation>
    </message>
    <message>
        <source>Kinds of chats set</source>
        <translation>채팅 종류 지정</translation>
    </message>
    <message>
        <source>Chats held</source>
        <translation>채팅 보존</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>규칙 변경</translation>
    </message>
    <message>
        <source>Flags settled</source>
        <translation>표시 확인</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>직급 변경</translation>
    </message>
    <message>
        <source>Managers changed</source>
        <translation>관리자 변경</translation>
    </message>
    <message>
        <source>Moves to a department</source>
        <translation>부서 이동</translation>
    </message>
    <message>
        <source>Departments changed</source>
        <translation>부서 변경</translation>
    </message>
    <message>
        <source>Departments removed</source>
        <translation>삭제된 부서</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>역할 변경</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>퇴사</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>사람 가져오기</translation>
    </message>
    <message>
        <source>Templates of approvals</source>
        <translation>결재 양식</translation>
    </message>
    <message>
        <source>Decisions on requests</source>
        <translation>신청에 대한 결정</translation>
    </message>
    <message>
        <source>Deputies in approvals</source>
        <translation>대신 결재할 사람</translation>
    </message>
    <message>
        <source>Looks at this log</source>
        <translation>기록 조회</translation>
    </message>
    <message>
        <source>Copies of this log</source>
        <translation>기록 복사</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>사슬 온전함</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>사슬 끊김</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>항목 종류</translation>
    </message>
    <message>
        <source>About anybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>해당 항목 없음</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted.</source>
        <translation>이런 일은 기록되지 않았어요.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>이전 항목 보기</translation>
    </message>
</context>
<context>
    <name>AuditPresenter</name>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Your look at them is one, too.</source>
        <translation>지금 보는 것도 항목으로 남아요.</translation>
    </message>
    <message>
        <source>Each entry on show was found sealed with the one before it. Checked at {time}.</source>
        <translation>보이는 모든 항목이 앞 항목과 봉인돼 있어요. {time}에 확인했어요.</translation>
    </message>
    <message>
        <source>An entry on show does not fit the one before it: something was changed past Atrium. Checked at {time}. Have the whole log verified with the checkpoints that are kept outside.</source>
        <translation>보이는 항목 하나가 앞 항목과 맞지 않아요. Atrium을 거치지 않고 바뀐 것이 있어요. {time}에 확인했어요. 외부에 보관한 검사점으로 기록 전체를 검증받으세요.</translation>
    </message>
    <message>
        <source>This file cannot be written, or the disk is full. No copy was kept.</source>
        <translation>이 파일에 쓸 수 없거나 디스크가 가득 찼어요. 사본을 남기지 않았어요.</translation>
    </message>
    <message>
        <source>{done} of {all} entries</source>
        <translation>{all}개 중 {done}개</translation>
    </message>
    <message>
        <source>Saved as {name}. The log has noted that it was copied.</source>
        <translation>{name}(으)로 저장했어요. 복사한 일이 기록에 남았어요.</translation>
    </message>
</context>
<context>
    <name>BarredLine</name>
    <message>
        <source>Let in again</source>
        <translation>다시 추가</translation>
    </message>
    <message>
        <source>Taken out: {names}</source>
        <translation>내보낸 사람: {names}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>You are mentioned</source>
        <translation>나를 멘션함</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} · {chat}</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>멘션</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>리마인더</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>안내</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message>
        <source>What you missed</source>
        <translation>놓친 알림</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>새 알림 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BellView</name>
    <message>
        <source>What you missed</source>
        <translation>놓친 알림</translation>
    </message>
    <message>
        <source>Nothing in the last day.</source>
        <translation>지난 하루 동안 놓친 알림이 없어요.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Again in 20 minutes</source>
        <translation>20분 뒤 다시 알림</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
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
    <name>ChatClass</name>
    <message>
        <source>Work among colleagues</source>
        <translation>동료 간 업무</translation>
    </message>
    <message>
        <source>Work with customers</source>
        <translation>고객과의 업무</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>인사</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>노동조합</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법무</translation>
    </message>
    <message>
        <source>Nobody reviews this chat. It is about: {about}.</source>
        <translation>이 대화는 아무도 열람하지 않아요. 분류: {about}.</translation>
    </message>
    <message>
        <source>Nobody reviews this chat: your company&apos;s policy leaves it out.</source>
        <translation>이 대화는 아무도 열람하지 않아요. 회사 정책에서 제외돼 있어요.</translation>
    </message>
    <message>
        <source>Managers may review chats as your company&apos;s policy allows. You see every review in your access log.</source>
        <translation>관리자는 회사 정책에 따라 대화를 열람할 수 있어요. 모든 열람은 내 열람 기록에 나와요.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>이유를 간단히 적어 주세요.</translation>
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
        <source>People, groups, saved messages</source>
        <translation>1:1 채팅, 그룹, 저장한 메시지</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
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
        <source>Saved messages</source>
        <translation>저장한 메시지</translation>
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
        <source>Tell mentions only</source>
        <translation>멘션만 알림</translation>
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
        <source>Open the group again</source>
        <translation>그룹 보관 해제</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>그룹 보관</translation>
    </message>
    <message>
        <source>Archive {title}?</source>
        <translation>{title} 그룹을 보관할까요?</translation>
    </message>
    <message>
        <source>Everybody can read it, nobody can write in it. You can open it again.</source>
        <translation>모두 읽을 수 있지만 아무도 쓸 수 없어요. 나중에 보관을 해제할 수 있어요.</translation>
    </message>
    <message>
        <source>Archive for all</source>
        <translation>그룹 보관</translation>
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
        <source>Archive</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Enter hides them</source>
        <translation>Enter를 누르면 숨김</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Enter를 누르면 표시</translation>
    </message>
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
        <source>mentions only</source>
        <translation>멘션만 알림</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation>{time}에 연결이 끊겼어요</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메시지</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>멘션만</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>받지 않음</translation>
    </message>
    <message>
        <source>Archived: it can be read, and nobody writes in it.</source>
        <translation>보관된 그룹이에요. 읽을 수만 있고 쓸 수는 없어요.</translation>
    </message>
    <message>
        <source>Newcomers see everything.</source>
        <translation>새 멤버는 이전 메시지를 모두 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Newcomers see the last 100 messages.</source>
        <translation>새 멤버는 최근 메시지 100개를 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Newcomers see nothing from before.</source>
        <translation>새 멤버는 이전 메시지를 볼 수 없어요.</translation>
    </message>
    <message>
        <source>Only the owner and admins write.</source>
        <translation>소유자와 관리자만 쓸 수 있어요.</translation>
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
        <source>Message recalled</source>
        <translation>회수된 메시지</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
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
    <message>
        <source>You changed the settings of the group</source>
        <translation>그룹 설정을 바꿨어요</translation>
    </message>
    <message>
        <source>{name} changed the settings of the group</source>
        <translation>{name}님이 그룹 설정을 바꿨어요</translation>
    </message>
    <message>
        <source>You archived the group</source>
        <translation>그룹을 보관했어요</translation>
    </message>
    <message>
        <source>{name} archived the group</source>
        <translation>{name}님이 그룹을 보관했어요</translation>
    </message>
    <message>
        <source>You reopened the group</source>
        <translation>그룹 보관을 해제했어요</translation>
    </message>
    <message>
        <source>{name} reopened the group</source>
        <translation>{name}님이 그룹 보관을 해제했어요</translation>
    </message>
    <message>
        <source>You made a copy of this chat</source>
        <translation>이 채팅을 파일로 내보냈어요</translation>
    </message>
    <message>
        <source>{name} made a copy of this chat</source>
        <translation>{name}님이 이 채팅을 파일로 내보냈어요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>그룹 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>안 읽음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>멤버 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln departments</source>
        <translation>
            <numerusform>부서 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>사진 %Ln장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are typing</source>
        <translation>
            <numerusform>%Ln명이 입력 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>{name}님의 메시지를 전달함</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>수정됨</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Delete removes it, Alt with an arrow moves it</source>
        <translation>Delete로 제거, Alt+화살표로 이동</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
</context>
<context>
    <name>ClassingDialog</name>
    <message>
        <source>Who may review {title}?</source>
        <translation>{title}, 누가 열람할 수 있나요?</translation>
    </message>
    <message>
        <source>Nobody reviews chats about HR, union, health or law. What is said in them stays closed, also when the chat becomes another. Its members are told.</source>
        <translation>인사, 노동조합, 건강, 법무에 관한 대화는 아무도 열람하지 않아요. 그동안 나눈 말은 나중에 분류가 바뀌어도 닫혀 있어요. 멤버에게 알려져요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>대화 분류</translation>
    </message>
    <message>
        <source>Keep all of it for a case</source>
        <translation>사건을 위해 모두 보존</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The audit log keeps it.</source>
        <translation>감사 기록에 남아요.</translation>
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
        <source>Edit the scheduled message</source>
        <translation>예약 메시지 수정</translation>
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation>지금 쓰면 나중에 전송돼요</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>파일 복사 중</translation>
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
        <source>Edit message</source>
        <translation>메시지 수정</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>{name}님에게 답장</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>이제 볼 수 없는 메시지예요</translation>
    </message>
    <message numerus="yes">
        <source>Everybody here, %Ln people</source>
        <translation>
            <numerusform>여기 있는 모두, %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>A message takes {count} files. Send the others after it.</source>
        <translation>메시지 하나에 파일을 {count}개까지 첨부할 수 있어요. 나머지는 다음 메시지로 보내세요.</translation>
    </message>
    <message>
        <source>Not in this room</source>
        <translation>이 그룹의 멤버가 아님</translation>
    </message>
    <message>
        <source>{name}, not in this room</source>
        <translation>{name}, 이 그룹의 멤버가 아님</translation>
    </message>
    <message>
        <source>all</source>
        <comment>the word after @ that names everybody in a group</comment>
        <translation>모두</translation>
    </message>
    <message>
        <source>{name} has left the company. What was said stays here.</source>
        <translation>{name} 님은 회사를 떠났어요. 나눈 대화는 여기에 남아 있어요.</translation>
    </message>
    <message>
        <source>This group is archived. It can be read, not written in.</source>
        <translation>보관된 그룹이에요. 읽을 수만 있고 쓸 수는 없어요.</translation>
    </message>
    <message>
        <source>Only the owner and admins write in this room.</source>
        <translation>이 그룹에는 소유자와 관리자만 쓸 수 있어요.</translation>
    </message>
</context>
<context>
    <name>ComposerDeeds</name>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation>메시지가 너무 길어요. 16,000자까지 보낼 수 있으니 나누어 보내세요.</translation>
    </message>
    <message>
        <source>Files are still being copied. Send again in a moment.</source>
        <translation>아직 파일을 복사하고 있어요. 잠시 뒤에 다시 보내세요.</translation>
    </message>
    <message numerus="yes">
        <source>Call all %Ln people in this room?</source>
        <translation>
            <numerusform>이 그룹의 %Ln명을 모두 호출할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of them gets a notification, unless they have muted this chat.</source>
        <translation>이 채팅의 알림을 끈 사람을 빼고 모두에게 알림이 가요.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>계속 작성</translation>
    </message>
    <message numerus="yes">
        <source>Call %Ln people</source>
        <translation>
            <numerusform>%Ln명 호출</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>이미지 첨부</translation>
    </message>
    <message>
        <source>Screenshot {date}</source>
        <translation>스크린샷 {date}</translation>
    </message>
    <message>
        <source>An edit changes words only. Save it first, then attach files.</source>
        <translation>수정할 때는 글만 바꿀 수 있어요. 먼저 저장한 다음 파일을 첨부하세요.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Attach as a text file</source>
        <translation>텍스트 파일로 첨부</translation>
    </message>
    <message>
        <source>Attach this text as a file?</source>
        <translation>이 글을 파일로 첨부할까요?</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln characters. A message holds 16,000.</source>
        <translation>
            <numerusform>%Ln자예요. 메시지에는 16,000자까지 쓸 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Write something first, then choose when it goes out.</source>
        <translation>먼저 내용을 쓴 다음 보낼 시간을 정하세요.</translation>
    </message>
    <message>
        <source>Change quick replies</source>
        <translation>빠른 답장 편집</translation>
    </message>
</context>
<context>
    <name>ConsoleFrame</name>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Rooms of the console</source>
        <translation>콘솔의 영역</translation>
    </message>
</context>
<context>
    <name>ConsolePlace</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>감독</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
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
        <source>Find in this chat</source>
        <translation>이 채팅에서 찾기</translation>
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
    <name>CopyBar</name>
    <message>
        <source>Copying the audit log</source>
        <translation>감사 기록 복사</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>복사 중지</translation>
    </message>
</context>
<context>
    <name>CopyPresenter</name>
    <message>
        <source>This folder cannot be written to, or it is full. No copy was kept.</source>
        <translation>이 폴더에 쓸 수 없거나 공간이 없어요. 사본은 남지 않았어요.</translation>
    </message>
    <message>
        <source>What came does not fit its hash. No copy was kept.</source>
        <translation>받은 내용이 해시와 맞지 않아요. 사본은 남지 않았어요.</translation>
    </message>
    <message>
        <source>Exported by {name}, {time}</source>
        <translation>{name} 님이 내보냄, {time}</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>목적: {purpose}</translation>
    </message>
    <message>
        <source>In it: {names}</source>
        <translation>참여자: {names}</translation>
    </message>
    <message>
        <source>SHA-256 {hash}, entry {entry} of the audit log</source>
        <translation>SHA-256 {hash}, 감사 기록 {entry}번</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Previous month</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>날짜를 2026-03-01처럼 입력하세요</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>상위 부서</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>DepartmentsPane</name>
    <message>
        <source>Departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>Only owners and human resources change departments.</source>
        <translation>부서는 소유자와 인사 담당자만 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>부서 추가</translation>
    </message>
    <message>
        <source>Change the department</source>
        <translation>부서 변경</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} 부서를 삭제할까요?</translation>
    </message>
    <message>
        <source>Nobody works in it. Who has left keeps no department.</source>
        <translation>이 부서에는 일하는 사람이 없어요. 퇴사한 사람의 부서 정보도 지워져요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
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
        <source>Who may review it</source>
        <translation>열람 범위</translation>
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
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>그룹 설정</translation>
    </message>
    <message>
        <source>Invite with a link</source>
        <translation>링크로 초대</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>그룹 보관 해제</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>그룹 보관</translation>
    </message>
    <message>
        <source>Archive {title}?</source>
        <translation>{title} 그룹을 보관할까요?</translation>
    </message>
    <message>
        <source>Nobody can write in it any more. Everybody can still read and search it.</source>
        <translation>더 이상 아무도 쓸 수 없어요. 읽기와 검색은 모두 계속할 수 있어요.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
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
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>You are signed in on these devices.</source>
        <translation>이 기기들에 로그인되어 있어요.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>다른 기기 모두 로그아웃</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when you are online again.</source>
        <translation>오프라인이에요. 다시 온라인이 되면 기기 목록이 표시돼요.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Last here {time}</source>
        <translation>마지막 접속 {time}</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>이 기기</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃했어요</translation>
    </message>
    <message>
        <source>Whoever uses them needs your password again. What is written there and not sent stays there.</source>
        <translation>다시 쓰려면 비밀번호가 필요해요. 그 기기에서 쓰고 보내지 않은 내용은 그곳에 남아요.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>다른 기기를 모두 로그아웃할까요?</translation>
    </message>
    <message>
        <source>All others are signed out</source>
        <translation>다른 기기를 모두 로그아웃했어요</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>파일을 놓아 첨부하세요</translation>
    </message>
    <message>
        <source>Up to 10 files, 100 MB each</source>
        <translation>파일 10개까지, 각 100 MB까지</translation>
    </message>
</context>
<context>
    <name>EasePage</name>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>대비 높이기</translation>
    </message>
    <message>
        <source>Nothing slides or pulses.</source>
        <translation>미끄러지거나 깜박이는 움직임이 없어져요.</translation>
    </message>
    <message>
        <source>Frames and small print are drawn more strongly.</source>
        <translation>테두리와 작은 글자가 더 진하게 보여요.</translation>
    </message>
    <message>
        <source>The text size is on the page Look, all keys are on the page Keyboard.</source>
        <translation>글자 크기는 화면 페이지에서, 모든 단축키는 단축키 페이지에서 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
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
        <source>Skin tone</source>
        <translation>피부색</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>표정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>동물과 자연</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>음식과 음료</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>여행과 장소</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>사물</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>기호</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>깃발</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>기본 피부색</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>밝은 피부</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>약간 밝은 피부</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>중간 피부</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>약간 어두운 피부</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>어두운 피부</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>아직 사용한 이모지가 없어요</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>Until {time}</source>
        <translation>{time}까지</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export {title}?</source>
        <translation>{title} 채팅을 내보낼까요?</translation>
    </message>
    <message>
        <source>Messages and files are copied into a folder, as pages and as data. A line in the chat tells of it.</source>
        <translation>메시지와 파일을 폴더에 웹페이지와 데이터로 복사해요. 내보냈다는 표시가 채팅에 남아요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Noting the export in the chat</source>
        <translation>채팅에 내보내기를 기록하는 중</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>어디에 저장할까요?</translation>
    </message>
    <message>
        <source>{done} of {all} messages</source>
        <translation>메시지 {all}개 중 {done}개</translation>
    </message>
    <message>
        <source>Writing the PDF: {done} of {all} messages</source>
        <translation>PDF를 쓰고 있어요: 메시지 {all}개 중 {done}개</translation>
    </message>
    <message>
        <source>The copy is in {folder}.</source>
        <translation>{folder} 폴더에 저장했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be fetched any more; they are named in it.</source>
        <translation>
            <numerusform>파일 %Ln개는 이제 받을 수 없어요. 이름만 적어 두었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Messages are copied into a folder as data with their hashes, and as a PDF with your name on each page. The audit log has an entry for it, and those in the chat see it.</source>
        <translation>메시지를 해시가 있는 데이터와, 쪽마다 내 이름이 있는 PDF로 폴더에 복사해요. 감사 기록에 남고, 대화에 있는 사람들이 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>두 번째 사람에게 요청</translation>
    </message>
    <message>
        <source>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</source>
        <translation>잠겨 있어요. 동의할 수 있는 다른 사람이 없어요. 다른 소유자나 준법 담당자가 필요해요.</translation>
    </message>
    <message>
        <source>A second person has to agree first.</source>
        <translation>먼저 두 번째 사람이 동의해야 해요.</translation>
    </message>
    <message>
        <source>Noting the export</source>
        <translation>내보내기를 기록하는 중</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>The connection was lost. No copy was kept; try again when you are online.</source>
        <translation>연결이 끊겼어요. 저장된 것은 없어요. 온라인이 되면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This folder cannot be written to, or it is full. No copy was kept.</source>
        <translation>이 폴더에 저장할 수 없거나 공간이 부족해요. 저장된 것은 없어요.</translation>
    </message>
    <message>
        <source>You are offline. An export is noted in the chat first: try again when you are online.</source>
        <translation>오프라인이에요. 내보내기는 먼저 채팅에 기록돼요. 온라인이 되면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Exported by {name}, {time}</source>
        <translation>{name}님이 내보냄, {time}</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name}님이 메시지를 회수했어요</translation>
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
        <source>Uploading</source>
        <translation>업로드 중</translation>
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
        <source>Forward (F)</source>
        <translation>전달 (F)</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>수정 전 내용 보기</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern of a short day</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern of a short day</comment>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>Forwarded from {name}, {day}</source>
        <translation>{name}님의 메시지를 전달함, {day}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Say that you have taken note (A)</source>
        <translation>확인했다고 알리기 (A)</translation>
    </message>
    <message>
        <source>Show who has taken note</source>
        <translation>확인한 사람 보기</translation>
    </message>
    <message>
        <source>{count} of {all} acknowledged</source>
        <translation>{all}명 중 {count}명 확인</translation>
    </message>
    <message>
        <source>You acknowledged</source>
        <translation>확인했어요</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>아직 확인 안 함</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장함</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
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
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>more people who reacted</comment>
        <translation>
            <numerusform>다른 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged</source>
        <comment>how many have taken note</comment>
        <translation>
            <numerusform>%Ln명 확인</numerusform>
        </translation>
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
    <name>FileActions</name>
    <message>
        <source>Show large</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Image copied</source>
        <translation>이미지를 복사했어요</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>이 메시지를 삭제할까요?</translation>
    </message>
    <message>
        <source>It is not sent, and its files are taken back.</source>
        <translation>메시지를 보내지 않고 첨부한 파일도 취소해요.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>계속 보내기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>{name} was not uploaded. {reason}</source>
        <translation>{name} 파일을 올리지 못했어요. {reason}</translation>
    </message>
    <message>
        <source>{name} is uploaded</source>
        <translation>{name} 파일을 올렸어요</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} 저장됨</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>A table of people as .xlsx or CSV, with a line of heads: name, e-mail, title, department, manager.</source>
        <translation>.xlsx 또는 CSV 형식의 인원 표를 사용해요. 첫 줄에 이름, 이메일, 직함, 부서, 상급자 같은 제목이 있어야 해요.</translation>
    </message>
    <message>
        <source>Departments are paths such as Sales/Seoul; those that are missing are added.</source>
        <translation>부서는 영업/서울처럼 경로로 적어요. 없는 부서는 추가돼요.</translation>
    </message>
    <message>
        <source>An empty cell leaves what is there; a “-” takes it away. Nothing happens before you have looked.</source>
        <translation>빈 칸은 기존 값을 그대로 두고, “-”는 값을 지워요. 변경 내용을 확인하기 전에는 아무것도 바뀌지 않아요.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표 파일</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{done} of {size}</source>
        <translation>{size} 중 {done}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>{progress}, paused</source>
        <translation>{progress}, 일시 중지됨</translation>
    </message>
    <message>
        <source>Goes on when you are online</source>
        <translation>온라인이 되면 계속돼요</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>{percent}, paused</source>
        <translation>{percent}, 일시 중지됨</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>받지 못함</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>업로드 중</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>받는 중</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>이름으로 검색</translation>
    </message>
    <message>
        <source>Load older files</source>
        <translation>이전 파일 더 보기</translation>
    </message>
    <message>
        <source>No files in this chat</source>
        <translation>이 채팅에 파일이 없어요</translation>
    </message>
    <message>
        <source>Drop a file anywhere in the window, or paste a screenshot.</source>
        <translation>창 아무 곳에나 파일을 놓거나 스크린샷을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>Try another name or kind.</source>
        <translation>다른 이름이나 종류로 찾아보세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Sound and video</source>
        <translation>오디오·동영상</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>채팅에서 보기</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this chat</source>
        <translation>이 채팅에서 찾기</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>결과로 돌아가기</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this review</source>
        <translation>이 열람에서 찾기</translation>
    </message>
    <message>
        <source>Words, then Enter: each search is noted</source>
        <translation>낱말을 쓰고 Enter: 검색마다 기록돼요</translation>
    </message>
</context>
<context>
    <name>FindPresenter</name>
    <message>
        <source>Looking</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count}개 중 {place}번째</translation>
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
    <name>Foot</name>
    <message>
        <source>Asks to acknowledge</source>
        <translation>확인 요청</translation>
    </message>
    <message>
        <source>Press to ask nobody</source>
        <translation>누르면 확인 요청을 취소해요</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>%Ln자 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <comment>characters above the limit</comment>
        <translation>
            <numerusform>%Ln자 초과</numerusform>
        </translation>
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
        <source>Use at least %Ln characters.</source>
        <translation>
            <numerusform>%Ln자 이상 입력하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %Ln characters.</source>
        <translation>
            <numerusform>%Ln자 이하로 입력하세요.</numerusform>
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
        <source>You were signed out here. Sign in to read your messages; what you wrote is kept.</source>
        <translation>이 기기에서 로그아웃되었어요. 메시지를 읽으려면 로그인하세요. 작성한 내용은 그대로 있어요.</translation>
    </message>
    <message>
        <source>You are no longer in this company. What this computer kept of it is deleted.</source>
        <translation>이제 이 회사의 구성원이 아니에요. 이 컴퓨터에 보관된 회사 데이터는 삭제됐어요.</translation>
    </message>
</context>
<context>
    <name>Forward</name>
    <message>
        <source>{count} members</source>
        <translation>멤버 {count}명</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Who gets this message?</source>
        <translation>누구에게 전달할까요?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>덧붙일 말</translation>
    </message>
    <message>
        <source>Follows the message, if you write one</source>
        <translation>쓰면 메시지 다음에 보내요</translation>
    </message>
    <message numerus="yes">
        <source>Forward to %Ln chats</source>
        <translation>
            <numerusform>채팅 %Ln개에 전달</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a chat first</source>
        <translation>채팅을 선택하세요</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group settings</source>
        <translation>그룹 설정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>그룹 이름</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>그룹 설명</translation>
    </message>
    <message>
        <source>Newcomers see</source>
        <translation>새 멤버에게 보이는 메시지</translation>
    </message>
    <message>
        <source>Only the owner and admins write</source>
        <translation>소유자와 관리자만 쓰기</translation>
    </message>
    <message>
        <source>A group has a title</source>
        <translation>그룹 이름을 입력하세요</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>Edited</source>
        <translation>수정 기록</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>변경 내용 보기</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>인원 가져오기</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만요…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln people</source>
        <translation>
            <numerusform>%Ln명 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>{all}단계 중 {number}단계</translation>
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
        <source>Newest messages, %Ln new</source>
        <translation>
            <numerusform>최신 메시지로 이동, 새 메시지 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Find a key</source>
        <translation>단축키 찾기</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>해당하는 단축키가 없어요.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to a chat, person, message or file</source>
        <translation>채팅, 사람, 메시지, 파일로 이동</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>이 채팅에서 찾기</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>모든 채팅에서 검색</translation>
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
        <source>Console, where you lead</source>
        <translation>콘솔, 이끄는 사람에게</translation>
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
        <source>Next pane, previous pane</source>
        <translation>다음, 이전 영역</translation>
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
        <source>Mention, emoji, quick reply</source>
        <translation>멘션, 이모지, 빠른 답장</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Numbered list, list</source>
        <translation>번호 목록, 목록</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>예약 전송</translation>
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation>메시지에서 답장, 수정, 회수</translation>
    </message>
    <message>
        <source>Forward, pin, save, acknowledge, copy, on a message</source>
        <translation>메시지에서 전달, 고정, 저장, 확인, 복사</translation>
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
        <source>Quit</source>
        <translation>종료</translation>
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
    <name>LinkOpener</name>
    <message>
        <source>This link leads to a chat that you are not in.</source>
        <translation>내가 멤버가 아닌 채팅의 링크예요.</translation>
    </message>
    <message>
        <source>{name} made this link.</source>
        <translation>{name}님이 만든 링크예요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>멤버 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Join {title}?</source>
        <translation>{title} 그룹에 참여할까요?</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참여하기</translation>
    </message>
    <message>
        <source>You are offline. Open the link again when you are online.</source>
        <translation>오프라인이에요. 온라인이 되면 링크를 다시 여세요.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation>화면</translation>
    </message>
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
        <source>Compact rows have one line each, and messages stand closer.</source>
        <translation>촘촘하게 보면 채팅이 한 줄씩 표시되고 메시지 간격도 좁아져요.</translation>
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
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
</context>
<context>
    <name>ManagerDialog</name>
    <message>
        <source>Reports to</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>모두 옮기기</translation>
    </message>
    <message>
        <source>Choose a manager for all…</source>
        <translation>모두의 상급자 선택…</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Who you may not change stays as they are.</source>
        <translation>변경 권한이 없는 사람은 그대로 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
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
        <source>Make a member</source>
        <translation>일반 멤버로 변경</translation>
    </message>
    <message>
        <source>Make an admin</source>
        <translation>관리자로 지정</translation>
    </message>
    <message>
        <source>Make the owner</source>
        <translation>소유자로 지정</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(나)</translation>
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
        <source>Admin</source>
        <translation>관리자</translation>
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
    <message>
        <source>Make {name} the owner?</source>
        <translation>{name}님을 소유자로 지정할까요?</translation>
    </message>
    <message>
        <source>You stay as an admin. Only the new owner can give the group back to you.</source>
        <translation>나는 관리자로 남아요. 소유자를 되돌려 줄 수 있는 사람은 새 소유자뿐이에요.</translation>
    </message>
    <message>
        <source>Stay the owner</source>
        <translation>소유자 유지</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>넘기기</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>이름 또는 초성</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>검색 결과가 없어요</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>상세 정보로 돌아가기</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Add people</source>
        <translation>멤버 추가</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>members</comment>
        <translation>
            <numerusform>전체 %Ln명</numerusform>
        </translation>
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
        <source>Open link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>React</source>
        <translation>반응</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전달</translation>
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
        <source>Copy link to the message</source>
        <translation>메시지 링크 복사</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>모두에게 고정</translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>저장 취소</translation>
    </message>
    <message>
        <source>Save for yourself</source>
        <translation>나에게 저장</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>나중에 알림…</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>읽은 사람</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>수정 전 내용</translation>
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
        <source>Link copied</source>
        <translation>링크를 복사했어요</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln chats</source>
        <translation>
            <numerusform>채팅 %Ln개에 전달했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from saved</source>
        <translation>저장을 취소했어요</translation>
    </message>
    <message>
        <source>Saved for yourself</source>
        <translation>나에게 저장했어요</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>나중에 알림</translation>
    </message>
    <message>
        <source>You are reminded {when}</source>
        <translation>{when}에 알려 드려요</translation>
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
    <message>
        <source>The earlier text cannot be shown now</source>
        <translation>지금은 수정 전 내용을 볼 수 없어요</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Write the time like 09:00</source>
        <translation>시간을 09:00처럼 입력하세요</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>이미 지난 시간이에요</translation>
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
        <source>ddd</source>
        <comment>Qt date pattern of a weekday</comment>
        <translation>dddd</translation>
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
    <name>NamesPopover</name>
    <message>
        <source>Not yet</source>
        <translation>아직 안 함</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>people in a list</comment>
        <translation>
            <numerusform>외 %Ln명</numerusform>
        </translation>
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
    <name>NotesDialog</name>
    <message>
        <source>A note stays with this review and is an entry of the audit log. It is never changed.</source>
        <translation>메모는 이 열람에 남고 감사 기록이 돼요. 바뀌지 않아요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>메모 남기기</translation>
    </message>
    <message>
        <source>Notes on this review</source>
        <translation>이 열람의 메모</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>지금까지의 메모</translation>
    </message>
    <message>
        <source>Note on message {number}</source>
        <translation>메시지 {number}번에 대한 메모</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>on message {number}</source>
        <translation>메시지 {number}번</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Managers may read chats in this company</source>
        <translation>이 회사에서는 관리자가 채팅을 열람할 수 있어요</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>I have taken note</source>
        <translation>확인했어요</translation>
    </message>
    <message>
        <source>What the company says</source>
        <translation>회사의 안내</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>답장 입력</translation>
    </message>
    <message>
        <source>{messages} in {chats}</source>
        <translation>{chats}에 {messages}</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} · {chat}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <comment>in 5 chats</comment>
        <translation>
            <numerusform>채팅 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>새 메시지 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>messages</comment>
        <translation>
            <numerusform>이전 메시지 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>빠른 답장</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Read {title}?</source>
        <translation>{title} 대화를 읽을까요?</translation>
    </message>
    <message>
        <source>You can read stored messages, not write. Each page that you read is noted in the audit log.</source>
        <translation>저장된 메시지를 읽을 수만 있어요. 읽는 쪽마다 감사 기록에 남아요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>읽기 시작</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Complaint about a delivery date</source>
        <translation>납기일에 대한 불만</translation>
    </message>
    <message>
        <source>They read it too.</source>
        <translation>대화에 있는 사람들도 읽어요.</translation>
    </message>
    <message>
        <source>Case number, if there is one</source>
        <translation>사건 번호 (있으면)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>기간</translation>
    </message>
</context>
<context>
    <name>OpeningPresenter</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in the access log of {names}, at once.</source>
        <translation>{names}의 열람 기록에 바로 나와요.</translation>
    </message>
    <message>
        <source>Shown in the access log of {names} on {day}.</source>
        <translation>{day}에 {names}의 열람 기록에 나와요.</translation>
    </message>
    <message>
        <source>Say in a few words why you read, or give a case number.</source>
        <translation>왜 읽는지 짧게 적거나 사건 번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>사건 {case}</translation>
    </message>
    <message>
        <source>You are offline. A review is noted on the server before anything is read.</source>
        <translation>오프라인이에요. 열람은 읽기 전에 서버에 기록돼요.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Somebody else has to do this for you.</source>
        <translation>본인이 아닌 다른 사람이 해야 해요.</translation>
    </message>
    <message>
        <source>{name} stands above you. Only an owner changes this.</source>
        <translation>{name} 님은 나보다 높은 자리에 있어요. 소유자만 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>{number}번째 열</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>이 파일에 없음</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>You are offline. This needs the server.</source>
        <translation>오프라인이에요. 서버에 연결되어야 할 수 있어요.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>재직 중</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>퇴사함</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more.</source>
        <translation>{name} 님은 이제 로그인할 수 없어요.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>최상위</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>This file has more than {about} people. Divide it.</source>
        <translation>이 파일에는 {about}명보다 많은 사람이 있어요. 파일을 나누세요.</translation>
    </message>
    <message>
        <source>Nobody is in this file. It needs a line of heads, then people.</source>
        <translation>이 파일에는 사람이 없어요. 제목 줄 다음에 사람을 적으세요.</translation>
    </message>
    <message>
        <source>Line {about} has more than 100 columns. Keep what is needed.</source>
        <translation>{about}번째 줄에 열이 100개보다 많아요. 필요한 열만 남기세요.</translation>
    </message>
    <message>
        <source>Line {about} has a cell of more than 512 characters.</source>
        <translation>{about}번째 줄에 512자보다 긴 칸이 있어요.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of people.</source>
        <translation>인원 표로 쓰기에는 파일이 너무 커요.</translation>
    </message>
    <message>
        <source>The characters of this file are not known. Save it as UTF-8.</source>
        <translation>파일의 문자 인코딩을 알 수 없어요. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>This workbook is old, or has a password. Save it as .xlsx without one, or as CSV.</source>
        <translation>오래된 형식이거나 암호가 걸린 통합 문서예요. 암호 없는 .xlsx 또는 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>This is no table, or it is damaged. Save it as .xlsx or CSV.</source>
        <translation>표가 아니거나 손상된 파일이에요. .xlsx 또는 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>This file cannot be read. See whether it is still there.</source>
        <translation>파일을 읽을 수 없어요. 파일이 그대로 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Say in which column names or e-mail addresses stand.</source>
        <translation>이름이나 이메일이 있는 열을 지정하세요.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>다른 문자로 쓴 이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
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
        <source>Manager</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>담당 역할</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed.</source>
        <translation>
            <numerusform>%Ln명을 변경했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln you may not change.</source>
        <translation>
            <numerusform>%Ln명은 변경할 권한이 없어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>이름 또는 초성</translation>
    </message>
    <message>
        <source>Show who has left</source>
        <translation>퇴사자 표시</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>표 가져오기…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>상급자</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>담당 역할</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>화면 영역</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>선택한 사람</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Uploading files</source>
        <translation>파일 업로드 중</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>{time}부터 대기 중</translation>
    </message>
    <message>
        <source>Forward: {text}</source>
        <translation>전달: {text}</translation>
    </message>
    <message>
        <source>Pin a message</source>
        <translation>메시지 고정</translation>
    </message>
    <message>
        <source>Unpin a message</source>
        <translation>메시지 고정 해제</translation>
    </message>
    <message>
        <source>Save a message</source>
        <translation>메시지 저장</translation>
    </message>
    <message>
        <source>Remove a saved message</source>
        <translation>메시지 저장 취소</translation>
    </message>
    <message>
        <source>Schedule: {text}</source>
        <translation>예약: {text}</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>그룹 보관</translation>
    </message>
    <message>
        <source>Reopen the group</source>
        <translation>그룹 보관 해제</translation>
    </message>
    <message>
        <source>Change the settings of the group</source>
        <translation>그룹 설정 변경</translation>
    </message>
    <message>
        <source>Make {name} the owner</source>
        <translation>{name}님을 소유자로 지정</translation>
    </message>
    <message>
        <source>Make {name} an admin</source>
        <translation>{name}님을 관리자로 지정</translation>
    </message>
    <message>
        <source>Make {name} a member</source>
        <translation>{name}님을 일반 멤버로 변경</translation>
    </message>
    <message>
        <source>Something of another version</source>
        <translation>다른 버전의 항목</translation>
    </message>
    <message>
        <source>Note a copy of the chat</source>
        <translation>채팅 내보내기 기록</translation>
    </message>
    <message>
        <source>Cancel a scheduled message</source>
        <translation>예약 메시지 취소</translation>
    </message>
    <message>
        <source>Change the quick replies</source>
        <translation>빠른 답장 편집</translation>
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
        <source>Acknowledge a message</source>
        <translation>메시지 확인</translation>
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
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Publish a policy</source>
        <translation>정책 게시</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>내 답을 기다림</translation>
    </message>
    <message>
        <source>Your open reviews</source>
        <translation>내가 열어 둔 열람</translation>
    </message>
    <message>
        <source>You read in no chat just now.</source>
        <translation>지금 읽고 있는 대화가 없어요.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>계속 읽기</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>No monitoring policy is in force</source>
        <translation>시행 중인 감독 정책이 없음</translation>
    </message>
    <message>
        <source>Nobody reviews anything until one is published and taken note of.</source>
        <translation>정책이 게시되고 확인될 때까지 아무도 열람하지 않아요.</translation>
    </message>
    <message>
        <source>Policy version {version} is in force</source>
        <translation>정책 {version}판 시행 중</translation>
    </message>
    <message numerus="yes">
        <source>Members are told %n days later.</source>
        <translation>
            <numerusform>%n일 뒤에 참여자에게 알려요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members are told at once.</source>
        <translation>참여자에게 바로 알려요.</translation>
    </message>
    <message numerus="yes">
        <source>A review lasts %n minutes at most.</source>
        <translation>
            <numerusform>열람은 최대 %n분이에요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has taken note.</source>
        <translation>모두 확인했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not taken note yet. Their chats stay closed.</source>
        <translation>
            <numerusform>%n명이 아직 확인하지 않았어요. 그 대화는 닫혀 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes version {version} of the policy. It waits for a second person.</source>
        <translation>{name} 님이 정책 버전 {version}을 제안했어요. 두 번째 사람의 동의를 기다려요.</translation>
    </message>
    <message>
        <source>flagged chats</source>
        <translation>표시된 대화</translation>
    </message>
    <message>
        <source>open reviews of yours</source>
        <translation>내가 열어 둔 열람</translation>
    </message>
    <message>
        <source>answers that wait for you</source>
        <translation>기다리는 답</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>{time}까지 열림</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>메시지 %n개 읽음</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat of your scope</source>
        <translation>내 범위의 대화</translation>
    </message>
    <message>
        <source>{name} asks to read more than 500 messages</source>
        <translation>{name} 님이 메시지를 500개 넘게 읽으려고 해요</translation>
    </message>
    <message>
        <source>{name} asks to export a chat</source>
        <translation>{name} 님이 대화를 내보내려고 해요</translation>
    </message>
    <message>
        <source>Review since {time}</source>
        <translation>{time}부터 열람</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>목적: {purpose}</translation>
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
        <source>%Ln more</source>
        <translation>
            <numerusform>다른 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>근무 시간 외</translation>
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
        <source>Last seen {time}</source>
        <translation>마지막 접속 {time}</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Entries about whom?</source>
        <translation>누구에 관한 항목인가요?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Title</source>
        <translation>직함</translation>
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
        <source>Let go…</source>
        <translation>퇴사 처리…</translation>
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
        <source>No e-mail address</source>
        <translation>이메일 없음</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Reports to {name}</source>
        <translation>상급자: {name}</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>{name} 님을 퇴사 처리할까요?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and leave all groups. What they wrote stays, with their name. An invite can bring them back.</source>
        <translation>모든 기기에서 바로 로그아웃되고 모든 그룹에서 나가요. 작성한 내용은 이름과 함께 남아요. 나중에 초대로 다시 들어올 수 있어요.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>퇴사 처리</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Selected people</source>
        <translation>선택한 사람</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>선택한 사람이 없어요</translation>
    </message>
    <message>
        <source>Choose somebody to change their place.</source>
        <translation>자리를 바꿀 사람을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>A pinned message</source>
        <translation>고정된 메시지</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
</context>
<context>
    <name>PinsSection</name>
    <message>
        <source>Pinned</source>
        <translation>고정된 메시지</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>pins</comment>
        <translation>
            <numerusform>전체 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>채팅에서 보기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranks</source>
        <translation>
            <numerusform>%n단계</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats about HR, unions, health and law stay closed to everybody, whatever happens.</source>
        <translation>인사, 노동조합, 건강, 법률에 관한 채팅은 무슨 일이 있어도 누구도 열람하지 못해요.</translation>
    </message>
    <message>
        <source>Nobody reads chats that they are not in: the policy opens none.</source>
        <translation>참여하지 않은 채팅은 누구도 읽지 않아요. 정책이 여는 채팅이 없어요.</translation>
    </message>
    <message>
        <source>They state a purpose first, and read for {time} at most.</source>
        <translation>먼저 목적을 적고, 최대 {time} 동안 읽어요.</translation>
    </message>
    <message>
        <source>They see what was recalled or edited, but nothing that is written after they began.</source>
        <translation>회수하거나 고친 내용도 보지만, 열람을 시작한 뒤에 쓴 내용은 보지 못해요.</translation>
    </message>
    <message>
        <source>What is older than {time} is not shown, unless it is held for a case.</source>
        <translation>{time}보다 오래된 내용은 사건 때문에 보존한 것이 아니면 보이지 않아요.</translation>
    </message>
    <message>
        <source>Nobody reads chats that they are not in: no policy is in force.</source>
        <translation>참여하지 않은 채팅은 누구도 읽지 않아요. 시행 중인 정책이 없어요.</translation>
    </message>
    <message>
        <source>Managers may read chats among colleagues and chats with customers.</source>
        <translation>관리자는 동료 간 채팅과 고객과의 채팅을 열람할 수 있어요.</translation>
    </message>
    <message>
        <source>Managers may read chats with customers, but none among colleagues.</source>
        <translation>관리자는 고객과의 채팅만 열람할 수 있고, 동료 간 채팅은 열람하지 못해요.</translation>
    </message>
    <message>
        <source>Managers may read chats among colleagues, but none with customers.</source>
        <translation>관리자는 동료 간 채팅만 열람할 수 있고, 고객과의 채팅은 열람하지 못해요.</translation>
    </message>
    <message>
        <source>Only who leads everybody in a chat may read it, and stands {ranks} above all of them.</source>
        <translation>채팅에 있는 모두를 이끌고 직급이 그들보다 {ranks} 이상 높은 사람만 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Only who leads everybody in a chat may read it, and is of higher rank than all of them.</source>
        <translation>채팅에 있는 모두를 이끌고 직급이 그들보다 높은 사람만 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>In {departments}, people of higher rank count as leading everybody there.</source>
        <translation>{departments}에서는 직급이 더 높으면 그곳의 모두를 이끄는 것으로 봐요.</translation>
    </message>
    <message>
        <source>You see at once who has read, when and why: in the preferences, under Access log.</source>
        <translation>누가 언제 왜 읽었는지 바로 볼 수 있어요. 설정의 열람 기록에 있어요.</translation>
    </message>
    <message>
        <source>You see who has read, when and why {days} later: in the preferences, under Access log.</source>
        <translation>누가 언제 왜 읽었는지 {days} 뒤에 볼 수 있어요. 설정의 열람 기록에 있어요.</translation>
    </message>
    <message>
        <source>Before a copy is taken, or more than {count} messages are read, a second person agrees.</source>
        <translation>사본을 만들거나 메시지를 {count}개 넘게 읽으려면 두 번째 사람이 동의해야 해요.</translation>
    </message>
    <message>
        <source>A copy may be taken alone. Before more than {count} messages are read, a second person agrees.</source>
        <translation>사본은 혼자 만들 수 있어요. 메시지를 {count}개 넘게 읽으려면 두 번째 사람이 동의해야 해요.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Monitoring policy</source>
        <translation>감독 정책</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>규칙으로 돌아가기</translation>
    </message>
    <message>
        <source>What this means for everybody</source>
        <translation>모두에게 뜻하는 것</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경 취소</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>Say in {count} characters or more who may read what, and why.</source>
        <translation>누가 무엇을 왜 읽을 수 있는지 {count}자 이상으로 적으세요.</translation>
    </message>
    <message>
        <source>The text is too long: {count} characters at most.</source>
        <translation>글이 너무 길어요. 최대 {count}자예요.</translation>
    </message>
    <message>
        <source>Locked: telling people later takes a second person who agrees, and nobody else here is owner or in compliance.</source>
        <translation>잠겨 있어요. 나중에 알리려면 동의할 두 번째 사람이 필요한데, 다른 소유자나 준법 담당자가 없어요.</translation>
    </message>
    <message>
        <source>Telling people later takes a second person: the version waits until another owner, or compliance, agrees.</source>
        <translation>나중에 알리려면 두 번째 사람이 필요해요. 다른 소유자나 준법 담당자가 동의할 때까지 이 버전은 기다려요.</translation>
    </message>
    <message>
        <source>People see each look in their access log as soon as it begins.</source>
        <translation>열람이 시작되면 바로 각자의 열람 기록에 나와요.</translation>
    </message>
    <message>
        <source>Version {version} waits for you</source>
        <translation>버전 {version}이 동의를 기다려요</translation>
    </message>
    <message>
        <source>{name} proposed it on {time}. It tells people {days} later. Read it, then agree or take it back.</source>
        <translation>{name} 님이 {time}에 제안했어요. 사람들에게 {days} 뒤에 알려요. 읽고 나서 동의하거나 거두세요.</translation>
    </message>
    <message>
        <source>Version {version} waits for a second person</source>
        <translation>버전 {version}이 두 번째 사람을 기다려요</translation>
    </message>
    <message>
        <source>You proposed it on {time}. Another owner, or compliance, has to agree. Until then nothing changes.</source>
        <translation>{time}에 제안했어요. 다른 소유자나 준법 담당자가 동의해야 해요. 그때까지는 바뀌지 않아요.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>No version is in force</source>
        <translation>시행 중인 버전 없음</translation>
    </message>
    <message>
        <source>Version {version}, in force since {time}</source>
        <translation>버전 {version}, {time}부터 시행</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Version {version} waits</source>
        <translation>버전 {version} 대기 중</translation>
    </message>
    <message>
        <source>Write the text to publish</source>
        <translation>게시하려면 글 작성</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>바뀐 것 없음</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>두 번째 사람에게 제안</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>모두에게 게시</translation>
    </message>
    <message>
        <source>Everybody has to take note of it again. A chat stays closed to reviews until all its people have.</source>
        <translation>모두 다시 확인해야 해요. 채팅에 있는 모두가 확인할 때까지 그 채팅은 열람할 수 없어요.</translation>
    </message>
    <message>
        <source>Propose this policy?</source>
        <translation>이 정책을 제안할까요?</translation>
    </message>
    <message>
        <source>It waits until another owner, or compliance, agrees. Then:</source>
        <translation>다른 소유자나 준법 담당자가 동의할 때까지 기다려요. 그다음:</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Publish this policy?</source>
        <translation>이 정책을 게시할까요?</translation>
    </message>
    <message>
        <source>Agree to this policy?</source>
        <translation>이 정책에 동의할까요?</translation>
    </message>
    <message>
        <source>Agree and publish</source>
        <translation>동의하고 게시</translation>
    </message>
    <message>
        <source>Proposed. It is in force when a second person agrees.</source>
        <translation>제안했어요. 두 번째 사람이 동의하면 시행돼요.</translation>
    </message>
    <message>
        <source>Published. Everybody is asked to take note.</source>
        <translation>게시했어요. 모두에게 확인을 요청해요.</translation>
    </message>
    <message>
        <source>Taken back. Nothing has changed.</source>
        <translation>거뒀어요. 바뀐 것은 없어요.</translation>
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
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>What</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>표의 줄</translation>
    </message>
    <message>
        <source>New departments: {names}</source>
        <translation>새 부서: {names}</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>When somebody was last here</source>
        <translation>마지막 접속 시간</translation>
    </message>
    <message>
        <source>Colleagues may see when somebody was last here</source>
        <translation>동료에게 마지막 접속 시간 공개</translation>
    </message>
    <message>
        <source>What others see of you</source>
        <translation>다른 사람에게 보이는 내 정보</translation>
    </message>
    <message>
        <source>While Atrium runs, colleagues see that you are here. After five minutes without a key or a move, or when the computer is locked, they see that you are away.</source>
        <translation>Atrium이 실행되는 동안 동료에게 자리에 있음으로 보여요. 5분 동안 입력이나 움직임이 없거나 컴퓨터가 잠기면 자리 비움으로 보여요.</translation>
    </message>
    <message>
        <source>Your keywords stay on this computer.</source>
        <translation>키워드는 이 컴퓨터에만 저장돼요.</translation>
    </message>
    <message>
        <source>In this company, colleagues see when somebody was last here. Nobody outside does.</source>
        <translation>이 회사에서는 동료끼리 마지막 접속 시간을 볼 수 있어요. 회사 밖에서는 볼 수 없어요.</translation>
    </message>
    <message>
        <source>In this company, nobody sees when somebody was last here.</source>
        <translation>이 회사에서는 아무도 마지막 접속 시간을 볼 수 없어요.</translation>
    </message>
    <message>
        <source>The owner of the company decides that.</source>
        <translation>회사 소유자가 정해요.</translation>
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
    <name>QuickRepliesDialog</name>
    <message>
        <source>Quick replies</source>
        <translation>빠른 답장</translation>
    </message>
    <message>
        <source>Type a slash and the name in any chat.</source>
        <translation>아무 채팅에서나 /와 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>아직 없어요.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
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
    <message>
        <source>What you missed</source>
        <translation>놓친 알림</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>안 읽음 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {count} of {all}</source>
        <translation>{all}명 중 {count}명 읽음</translation>
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
        <source>This has changed on the server. Try again.</source>
        <translation>서버에서 내용이 바뀌었어요. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server has less of this file. Fetch it anew.</source>
        <translation>서버에 있는 파일이 더 작아요. 다시 받으세요.</translation>
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
        <source>You are no longer in this company.</source>
        <translation>더 이상 이 회사의 구성원이 아니에요.</translation>
    </message>
    <message>
        <source>Nobody changes their own place or makes themselves a manager. Ask an owner of the company.</source>
        <translation>자기 자리를 스스로 바꾸거나 자신을 관리자로 정할 수 없어요. 회사 소유자에게 부탁하세요.</translation>
    </message>
    <message>
        <source>The company has changed meanwhile. Look at the changes once more.</source>
        <translation>그사이 회사 정보가 바뀌었어요. 변경 내용을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>This line cannot be carried out.</source>
        <translation>이 줄은 처리할 수 없어요.</translation>
    </message>
    <message>
        <source>Line {about} is about the same person.</source>
        <translation>{about}번째 줄이 같은 사람에 대한 내용이에요.</translation>
    </message>
    <message>
        <source>Somebody new needs a name.</source>
        <translation>새로운 사람에게는 이름이 필요해요.</translation>
    </message>
    <message>
        <source>Several people are called {about}. Add the e-mail address.</source>
        <translation>{about}(이)라는 사람이 여럿이에요. 이메일을 추가하세요.</translation>
    </message>
    <message>
        <source>“{about}” is no e-mail address.</source>
        <translation>“{about}”은(는) 이메일 주소가 아니에요.</translation>
    </message>
    <message>
        <source>“{about}” is no rank. Write a number from 1 to 100.</source>
        <translation>“{about}”은(는) 직급이 아니에요. 1부터 100까지의 숫자를 적으세요.</translation>
    </message>
    <message>
        <source>There is no duty called “{about}”.</source>
        <translation>“{about}”(이)라는 담당 역할은 없어요.</translation>
    </message>
    <message>
        <source>Atrium does not speak “{about}”.</source>
        <translation>Atrium은 “{about}” 언어를 지원하지 않아요.</translation>
    </message>
    <message>
        <source>“{about}” is no path of departments. Write it like Sales/Seoul, ten parts at most.</source>
        <translation>“{about}”은(는) 부서 경로가 아니에요. 영업/서울처럼 최대 10단계로 적으세요.</translation>
    </message>
    <message>
        <source>Nobody is called “{about}”.</source>
        <translation>“{about}”(이)라는 사람이 없어요.</translation>
    </message>
    <message>
        <source>Several people are called “{about}”. Write the manager&apos;s e-mail address.</source>
        <translation>“{about}”(이)라는 사람이 여럿이에요. 상급자의 이메일을 적으세요.</translation>
    </message>
    <message>
        <source>The manager&apos;s own line, {about}, cannot be carried out.</source>
        <translation>상급자에 대한 {about}번째 줄을 처리할 수 없어요.</translation>
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
        <source>Only the owner and the admins of the group may do this.</source>
        <translation>그룹 소유자와 관리자만 할 수 있어요.</translation>
    </message>
    <message>
        <source>The group keeps an owner. Make somebody else the owner first.</source>
        <translation>그룹에는 소유자가 있어야 해요. 먼저 다른 사람을 소유자로 지정하세요.</translation>
    </message>
    <message>
        <source>This group is archived. Nobody writes here until it is reopened.</source>
        <translation>보관된 그룹이에요. 보관을 해제해야 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Only the owner and the admins write in this group.</source>
        <translation>이 그룹에는 소유자와 관리자만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>You wrote this message yourself.</source>
        <translation>내가 쓴 메시지예요.</translation>
    </message>
    <message>
        <source>{limit} messages are pinned here. Take one away first.</source>
        <translation>이미 메시지 {limit}개가 고정되어 있어요. 먼저 하나를 고정 해제하세요.</translation>
    </message>
    <message>
        <source>You have saved {limit} messages. Remove some first.</source>
        <translation>이미 메시지 {limit}개를 저장했어요. 먼저 몇 개를 저장 취소하세요.</translation>
    </message>
    <message>
        <source>Choose a moment within the next {limit_days} days.</source>
        <translation>앞으로 {limit_days}일 안의 시간을 선택하세요.</translation>
    </message>
    <message>
        <source>This message does not wait any more.</source>
        <translation>이제 예약된 메시지가 아니에요.</translation>
    </message>
    <message>
        <source>This message was sent or taken back already.</source>
        <translation>이미 보냈거나 취소한 메시지예요.</translation>
    </message>
    <message>
        <source>{limit} messages wait already. Take one back first.</source>
        <translation>이미 메시지 {limit}개가 예약되어 있어요. 먼저 하나를 취소하세요.</translation>
    </message>
    <message>
        <source>Two quick replies are called {name}. Give one another name.</source>
        <translation>이름이 {name}인 빠른 답장이 두 개예요. 하나의 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>This link is used up, withdrawn or over. Ask for a new one.</source>
        <translation>다 사용했거나 취소 또는 만료된 링크예요. 새 링크를 요청하세요.</translation>
    </message>
    <message>
        <source>You were taken out of this group. Ask its owner or an admin to add you.</source>
        <translation>이 그룹에서 내보내졌어요. 소유자나 관리자에게 다시 추가해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>Somebody here was taken out of the group. Only its owner and admins can add them again.</source>
        <translation>그룹에서 내보낸 사람이 포함되어 있어요. 소유자와 관리자만 다시 추가할 수 있어요.</translation>
    </message>
    <message>
        <source>The group has {limit} links already. Remove one first.</source>
        <translation>이 그룹에는 이미 링크가 {limit}개 있어요. 먼저 하나를 없애세요.</translation>
    </message>
    <message>
        <source>Not attached: the limit is 100 MB. Put it where others reach it.</source>
        <translation>첨부하지 못했어요. 100 MB까지 첨부할 수 있어요. 다른 사람이 볼 수 있는 곳에 올려 주세요.</translation>
    </message>
    <message>
        <source>Not attached: this is a folder. Attach its files, or a ZIP of it.</source>
        <translation>첨부하지 못했어요. 폴더예요. 안의 파일이나 ZIP으로 압축한 파일을 첨부하세요.</translation>
    </message>
    <message>
        <source>Not attached: it cannot be read. See whether it is still there.</source>
        <translation>첨부하지 못했어요. 파일을 읽을 수 없어요. 파일이 그대로 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room, then try again.</source>
        <translation>이 컴퓨터의 디스크가 가득 찼어요. 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written there. Choose another folder.</source>
        <translation>저장하지 못했어요. 그곳에는 저장할 수 없어요. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The file on this computer cannot be read any more. Fetch or attach it again.</source>
        <translation>이 컴퓨터에 있는 파일을 더 이상 읽을 수 없어요. 다시 받거나 첨부하세요.</translation>
    </message>
    <message>
        <source>The server sent something else than this file. Nothing of it was kept.</source>
        <translation>서버가 다른 내용을 보냈어요. 아무것도 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>Programs are not opened from here. Save it if you know who made it.</source>
        <translation>프로그램은 여기서 열지 않아요. 누가 만들었는지 아는 경우에만 저장하세요.</translation>
    </message>
    <message>
        <source>Nothing here opens this kind of file. Save it instead.</source>
        <translation>이 종류의 파일을 열 수 있는 프로그램이 없어요. 대신 저장하세요.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it instead.</source>
        <translation>이 이미지는 표시할 수 없어요. 대신 저장하세요.</translation>
    </message>
    <message>
        <source>The file was not fetched to its end.</source>
        <translation>파일을 끝까지 받지 못했어요.</translation>
    </message>
    <message>
        <source>This file is no longer available.</source>
        <translation>이제 볼 수 없는 파일이에요.</translation>
    </message>
    <message>
        <source>The server has another file under this number. Attach it again.</source>
        <translation>서버에 같은 번호의 다른 파일이 있어요. 다시 첨부하세요.</translation>
    </message>
    <message>
        <source>The file has not arrived as a whole. Try again.</source>
        <translation>파일이 완전히 도착하지 않았어요. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file was damaged on the way. Try again.</source>
        <translation>파일이 전송 중에 손상됐어요. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A message carries this file already. It stays.</source>
        <translation>이미 메시지에 첨부된 파일이에요. 그대로 남아요.</translation>
    </message>
    <message>
        <source>{limit} files wait to be sent already. Send or remove some first.</source>
        <translation>이미 파일 {limit}개가 전송을 기다리고 있어요. 먼저 몇 개를 보내거나 없애세요.</translation>
    </message>
    <message>
        <source>The files that wait to be sent are too large together. Send or remove some first.</source>
        <translation>전송을 기다리는 파일이 모두 합쳐 너무 커요. 먼저 몇 개를 보내거나 없애세요.</translation>
    </message>
    <message>
        <source>The server has no room for this file. Tell whoever runs it.</source>
        <translation>서버에 이 파일을 저장할 공간이 없어요. 서버 관리자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>This form does not exist, or it is not for you.</source>
        <translation>이 양식이 없거나 내가 쓸 수 없는 양식이에요.</translation>
    </message>
    <message>
        <source>This form has changed by now. Open it anew.</source>
        <translation>양식이 그사이 바뀌었어요. 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>This form takes no new requests.</source>
        <translation>이 양식으로는 새로 신청할 수 없어요.</translation>
    </message>
    <message>
        <source>Something does not fit together at {place}. Look at it again.</source>
        <translation>{place} 부분이 서로 맞지 않아요. 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>“{field}” has to be filled in.</source>
        <translation>“{field}”을(를) 입력해야 해요.</translation>
    </message>
    <message>
        <source>“{field}” does not take this answer. Look at it again.</source>
        <translation>“{field}”에 입력한 내용이 맞지 않아요. 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>“{field}” is not the sum of its table. Add it up again.</source>
        <translation>“{field}”이(가) 표의 합계와 달라요. 다시 더해 주세요.</translation>
    </message>
    <message>
        <source>This takes {people} different people, and there are too few here. Invite a colleague first.</source>
        <translation>서로 다른 {people}명이 필요한데 사람이 부족해요. 먼저 동료를 초대해 주세요.</translation>
    </message>
    <message>
        <source>This request does not exist, or it is not for you.</source>
        <translation>이 신청이 없거나 내가 볼 수 없는 신청이에요.</translation>
    </message>
    <message>
        <source>The server has another request under this number. Send it again.</source>
        <translation>서버에 같은 번호의 다른 신청이 있어요. 다시 보내 주세요.</translation>
    </message>
    <message>
        <source>This request does not wait for a decision any more.</source>
        <translation>이 신청은 더 이상 결정을 기다리지 않아요.</translation>
    </message>
    <message>
        <source>The request has changed since you looked at it. Read it again before you decide.</source>
        <translation>확인한 뒤에 신청 내용이 바뀌었어요. 다시 읽고 결정해 주세요.</translation>
    </message>
    <message>
        <source>This request does not wait for you now. Somebody may have decided already.</source>
        <translation>이 신청은 지금 내 결정을 기다리지 않아요. 다른 사람이 이미 결정했을 수 있어요.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request.</source>
        <translation>자기 신청은 스스로 결정할 수 없어요.</translation>
    </message>
    <message>
        <source>Only who sent the request may do this.</source>
        <translation>신청한 사람만 할 수 있어요.</translation>
    </message>
    <message>
        <source>A request goes back only to where it has been.</source>
        <translation>이미 거친 단계로만 돌려보낼 수 있어요.</translation>
    </message>
    <message>
        <source>This person decides here already, or has approved.</source>
        <translation>이 사람은 이미 결재자이거나 승인했어요.</translation>
    </message>
    <message>
        <source>Too many people decide on this already.</source>
        <translation>결재하는 사람이 이미 너무 많아요.</translation>
    </message>
    <message>
        <source>You reminded them a while ago. Once an hour is enough.</source>
        <translation>조금 전에 재촉했어요. 한 시간에 한 번만 할 수 있어요.</translation>
    </message>
    <message>
        <source>Too late to withdraw: that ended {closed_at}.</source>
        <translation>철회할 수 있는 기간이 {closed_at}에 끝났어요.</translation>
    </message>
    <message>
        <source>This is being paid, so it cannot be withdrawn.</source>
        <translation>지급이 진행되고 있어서 철회할 수 없어요.</translation>
    </message>
    <message>
        <source>You have {limit} open requests. Withdraw some, or wait until they are decided on.</source>
        <translation>진행 중인 신청이 {limit}개예요. 일부를 철회하거나 결정을 기다려 주세요.</translation>
    </message>
    <message>
        <source>This request was changed {limit} times already. Withdraw it and send a new one.</source>
        <translation>이 신청은 이미 {limit}번 고쳤어요. 철회하고 새로 신청해 주세요.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Set it again.</source>
        <translation>서버에 같은 번호의 다른 항목이 있어요. 다시 설정해 주세요.</translation>
    </message>
    <message>
        <source>Nobody decides for you in this time any more.</source>
        <translation>이 기간에 대신 결재할 사람이 더 이상 없어요.</translation>
    </message>
    <message>
        <source>Choose another person, and a time that ends ahead, within a year.</source>
        <translation>다른 사람을 고르고, 1년 안에 끝나는 앞으로의 기간을 정해 주세요.</translation>
    </message>
    <message>
        <source>Somebody decides for you in a part of this time already.</source>
        <translation>이 기간 일부에는 이미 대신 결재할 사람이 있어요.</translation>
    </message>
    <message>
        <source>You have named {limit} deputies already. End one first.</source>
        <translation>대결자를 이미 {limit}번 정했어요. 먼저 하나를 끝내 주세요.</translation>
    </message>
    <message>
        <source>This amount cannot be booked. Look at it again.</source>
        <translation>이 금액은 기록할 수 없어요. 다시 확인해 주세요.</translation>
    </message>
    <message>
        <source>The server does not know this currency.</source>
        <translation>서버가 이 통화를 알지 못해요.</translation>
    </message>
    <message>
        <source>This account has another currency. Choose another one.</source>
        <translation>이 계좌는 통화가 달라요. 다른 계좌를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Money goes to another account than it comes from.</source>
        <translation>보내는 계좌와 받는 계좌가 서로 달라야 해요.</translation>
    </message>
    <message>
        <source>What goes out is not what comes in. Look at the amounts.</source>
        <translation>나가는 금액과 들어오는 금액이 맞지 않아요. 금액을 확인해 주세요.</translation>
    </message>
    <message>
        <source>This account does not exist, or it is not for you.</source>
        <translation>없는 계좌이거나 볼 수 없는 계좌예요.</translation>
    </message>
    <message>
        <source>There is such an account already.</source>
        <translation>이런 계좌가 이미 있어요.</translation>
    </message>
    <message>
        <source>Something does not belong to this kind of account.</source>
        <translation>이 종류의 계좌에 맞지 않는 내용이 있어요.</translation>
    </message>
    <message>
        <source>The account is not empty, or something is still on its way. Settle that first.</source>
        <translation>계좌가 비어 있지 않거나 처리 중인 금액이 있어요. 먼저 정리해 주세요.</translation>
    </message>
    <message>
        <source>This account is closed. Nothing was booked.</source>
        <translation>이 계좌는 닫혔어요. 기록된 것은 없어요.</translation>
    </message>
    <message>
        <source>Not enough money in the account. Nothing was booked.</source>
        <translation>계좌의 잔액이 부족해요. 기록된 것은 없어요.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Nothing was booked. Begin anew.</source>
        <translation>서버에 이 번호로 다른 내용이 있어요. 기록된 것은 없으니 처음부터 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This payment does not exist, or it is not for you.</source>
        <translation>없는 결제이거나 볼 수 없는 결제예요.</translation>
    </message>
    <message>
        <source>This payment does not wait any more.</source>
        <translation>이 결제는 더 이상 대기 중이 아니에요.</translation>
    </message>
    <message>
        <source>Only what was booked can be reversed.</source>
        <translation>기록된 것만 취소할 수 있어요.</translation>
    </message>
    <message>
        <source>This payment was reversed already.</source>
        <translation>이 결제는 이미 취소되었어요.</translation>
    </message>
    <message>
        <source>This was paid already, or is being paid.</source>
        <translation>이미 지급되었거나 지급 중이에요.</translation>
    </message>
    <message>
        <source>Nobody approves a payment that they asked for or get. Somebody else has to.</source>
        <translation>본인이 요청했거나 받는 지급은 본인이 승인할 수 없어요. 다른 사람이 승인해야 해요.</translation>
    </message>
    <message>
        <source>No monitoring policy is in force, so nobody reads others&apos; chats.</source>
        <translation>시행 중인 모니터링 정책이 없어서 아무도 다른 사람의 대화를 볼 수 없어요.</translation>
    </message>
    <message>
        <source>This chat is not open to you now.</source>
        <translation>지금은 이 대화를 열람할 수 없어요.</translation>
    </message>
    <message>
        <source>This version of the policy does not wait any more.</source>
        <translation>이 버전의 정책은 더 이상 승인을 기다리지 않아요.</translation>
    </message>
    <message>
        <source>Version {version} still waits for a second person. Take it back first, or have it agreed to.</source>
        <translation>{version} 버전이 아직 두 번째 사람의 승인을 기다리고 있어요. 먼저 철회하거나 승인받으세요.</translation>
    </message>
    <message>
        <source>Another version is in force by now. Read it anew.</source>
        <translation>이제 다른 버전이 시행되고 있어요. 새로 읽어 주세요.</translation>
    </message>
    <message>
        <source>This takes a second person: another owner, or somebody of compliance. Name one first.</source>
        <translation>두 번째 사람이 필요해요. 다른 소유자나 준법 감시 담당자를 먼저 지정하세요.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to agree.</source>
        <translation>직접 제안한 정책이에요. 다른 사람이 승인해야 해요.</translation>
    </message>
    <message>
        <source>This review does not exist, or it is not yours.</source>
        <translation>이 열람은 없거나 다른 사람의 것이에요.</translation>
    </message>
    <message>
        <source>The server has another review under this number. Open it again.</source>
        <translation>서버에 같은 번호의 다른 열람이 있어요. 다시 여세요.</translation>
    </message>
    <message>
        <source>The review ended {closed_at}. Open another one to read on.</source>
        <translation>열람이 끝났어요({closed_at}). 계속 보려면 새로 여세요.</translation>
    </message>
    <message>
        <source>The policy allows {most_minutes} minutes at most. Choose less.</source>
        <translation>정책에서 최대 {most_minutes}분까지 허용해요. 더 짧게 선택하세요.</translation>
    </message>
    <message>
        <source>A second person has to agree first. Ask for it.</source>
        <translation>먼저 두 번째 사람이 승인해야 해요. 승인을 요청하세요.</translation>
    </message>
    <message>
        <source>You cannot be the second person here.</source>
        <translation>여기에서는 두 번째 사람이 될 수 없어요.</translation>
    </message>
    <message>
        <source>Nobody waits for your answer here any more.</source>
        <translation>더 이상 답을 기다리는 사람이 없어요.</translation>
    </message>
    <message>
        <source>The server has another note under this number. Write it again.</source>
        <translation>서버에 같은 번호의 다른 메모가 있어요. 다시 쓰세요.</translation>
    </message>
    <message>
        <source>This rule does not exist any more.</source>
        <translation>이 규칙은 이제 없어요.</translation>
    </message>
    <message>
        <source>The rule looks for nothing yet. Give it words.</source>
        <translation>아직 찾을 말이 없는 규칙이에요. 단어를 넣으세요.</translation>
    </message>
    <message>
        <source>The rule would flag almost everything. Make it narrower.</source>
        <translation>거의 모든 메시지에 표시하는 규칙이에요. 범위를 좁히세요.</translation>
    </message>
    <message>
        <source>There are {most} rules already. Delete one first.</source>
        <translation>규칙이 이미 {most}개 있어요. 먼저 하나를 삭제하세요.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation>서버가 요청을 거부했어요({code}).</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>In 20 minutes</source>
        <translation>20분 뒤</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1시간 뒤</translation>
    </message>
    <message>
        <source>Tomorrow 09:00</source>
        <translation>내일 09:00</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>날짜와 시간 선택…</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>리마인더</translation>
    </message>
    <message>
        <source>Reminder: {chat}</source>
        <translation>리마인더: {chat}</translation>
    </message>
    <message>
        <source>Again in 20 minutes</source>
        <translation>20분 뒤 다시 알림</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Name, to be typed after a slash</source>
        <translation>/ 다음에 입력할 이름</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>이름을 입력하세요</translation>
    </message>
    <message>
        <source>Another quick reply has this name. Choose another name.</source>
        <translation>같은 이름의 빠른 답장이 있어요. 다른 이름을 정하세요.</translation>
    </message>
    <message>
        <source>Write 1 to 4,000 characters</source>
        <translation>1~4,000자로 입력하세요</translation>
    </message>
    <message>
        <source>There are 100 quick replies already. Delete one first.</source>
        <translation>빠른 답장이 이미 100개 있어요. 먼저 하나를 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>People without a password</source>
        <translation>비밀번호가 없는 사람</translation>
    </message>
    <message>
        <source>Copy the codes</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Each code works once, for 7 days, and is shown only here.</source>
        <translation>코드는 7일 동안 한 번만 쓸 수 있고 여기에서만 보여요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came in</source>
        <translation>
            <numerusform>%Ln명 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed</source>
        <translation>
            <numerusform>%Ln명 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were refused</source>
        <translation>
            <numerusform>%Ln줄 거절</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln codes</source>
        <translation>
            <numerusform>코드 %Ln개 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are made</source>
        <translation>모든 코드를 만들었음</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Chats that may be reviewed</source>
        <translation>열람할 수 있는 대화</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>감독</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 묻기</translation>
    </message>
    <message>
        <source>Person, title, case number</source>
        <translation>사람, 제목, 사건 번호</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Who may review it</source>
        <translation>열람 범위</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>You have closed this review. Nothing of it is kept here.</source>
        <translation>이 열람을 닫았어요. 여기에는 아무것도 남지 않아요.</translation>
    </message>
    <message>
        <source>This review is over: its time has passed, or it was closed. Nothing of it is kept here.</source>
        <translation>이 열람은 끝났어요. 시간이 지났거나 닫혔어요. 여기에는 아무것도 남지 않아요.</translation>
    </message>
    <message>
        <source>You may not read this chat any more: ranks, reporting lines or the policy have changed. Its text is wiped from this window.</source>
        <translation>이 대화를 더 읽을 수 없어요. 직급, 보고 체계 또는 정책이 바뀌었어요. 이 창에서 내용을 지웠어요.</translation>
    </message>
    <message>
        <source>You may not read in this review any more. Its text is wiped from this window.</source>
        <translation>이 열람에서 더 읽을 수 없어요. 이 창에서 내용을 지웠어요.</translation>
    </message>
    <message>
        <source>Asked. You go on as soon as a second person agrees.</source>
        <translation>요청했어요. 두 번째 사람이 동의하면 이어서 할 수 있어요.</translation>
    </message>
    <message>
        <source>{name} has agreed.</source>
        <translation>{name} 님이 동의했어요.</translation>
    </message>
    <message>
        <source>{name} has declined.</source>
        <translation>{name} 님이 거절했어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>메시지 %n개 읽음</numerusform>
        </translation>
    </message>
    <message>
        <source>{read} of {all} stored</source>
        <translation>{read}, 저장된 {all}개 중</translation>
    </message>
    <message>
        <source>{purpose}, case {case}</source>
        <translation>{purpose}, 사건 {case}</translation>
    </message>
    <message>
        <source>Opened {opened}, closes {closes}. {told}</source>
        <translation>{opened}에 열고 {closes}에 닫혀요. {told}</translation>
    </message>
    <message>
        <source>Shown in the access log of those in it.</source>
        <translation>참여자의 열람 기록에 나와요.</translation>
    </message>
    <message>
        <source>Shown in the access log of {names} on {day}.</source>
        <translation>{day}에 {names}의 열람 기록에 나와요.</translation>
    </message>
    <message>
        <source>Shown in the access log of {names}.</source>
        <translation>{names}의 열람 기록에 나와요.</translation>
    </message>
    <message>
        <source>Read-only review by {name}. Purpose: {purpose}. Copied {time}.</source>
        <translation>{name} 님의 읽기 전용 열람. 목적: {purpose}. 복사: {time}.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Review of {title}</source>
        <translation>{title} 열람</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Find in this review</source>
        <translation>이 열람에서 찾기</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 남기기</translation>
    </message>
    <message>
        <source>You can read here, not write.</source>
        <translation>여기서는 읽을 수만 있어요.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>저장했어요: {path}</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>서버가 응답하지 않아요.</translation>
    </message>
    <message>
        <source>The text is hidden until it does: only then it is known that you may read it.</source>
        <translation>응답할 때까지 내용을 숨겨요. 그때에야 읽어도 되는지 알 수 있어요.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>목적: {purpose}.</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>열람 닫기</translation>
    </message>
    <message>
        <source>Read-only review.</source>
        <translation>읽기 전용 열람.</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>{name} 님에게 메시지</translation>
    </message>
    <message numerus="yes">
        <source>You have read %n messages.</source>
        <translation>
            <numerusform>메시지 %n개를 읽었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: nobody else could agree. It takes another owner, or somebody of compliance.</source>
        <translation>잠겨 있어요. 동의할 수 있는 다른 사람이 없어요. 다른 소유자나 준법 담당자가 필요해요.</translation>
    </message>
    <message>
        <source>A second person has to agree before you read on.</source>
        <translation>더 읽으려면 두 번째 사람이 동의해야 해요.</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>두 번째 사람에게 요청</translation>
    </message>
    <message>
        <source>Note on this message</source>
        <translation>이 메시지에 메모</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Flag again: {name}</source>
        <translation>다시 표시: {name}</translation>
    </message>
    <message>
        <source>Looked at: {name}</source>
        <translation>확인함: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
</context>
<context>
    <name>RoomLinksDialog</name>
    <message>
        <source>Invite with a link</source>
        <translation>링크로 초대</translation>
    </message>
    <message>
        <source>Colleagues with an account come in by it. It works for 7 days and 100 people, until you end it.</source>
        <translation>계정이 있는 동료가 이 링크로 들어올 수 있어요. 링크를 종료하기 전까지 7일 동안 100명이 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>링크 만들기</translation>
    </message>
    <message>
        <source>The link as a code to scan</source>
        <translation>스캔할 수 있는 링크 QR 코드</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>링크 종료</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했어요</translation>
    </message>
</context>
<context>
    <name>RoomLinksPresenter</name>
    <message>
        <source>By {name}</source>
        <translation>{name}님이 만듦</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places left</source>
        <translation>
            <numerusform>%Ln명 더 참여 가능</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>규칙 바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>규칙 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>It stands beside the chats that the rule flags.</source>
        <translation>규칙이 표시한 채팅 옆에 나와요.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>찾는 것</translation>
    </message>
    <message>
        <source>Words or patterns, one a line</source>
        <translation>단어나 패턴, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>동료 간 채팅</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>고객과의 채팅</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>규칙 사용</translation>
    </message>
    <message>
        <source>Try it on a text</source>
        <translation>글로 시험</translation>
    </message>
    <message>
        <source>A sentence that it should find</source>
        <translation>찾아야 할 문장</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>살펴보는 채팅</translation>
    </message>
</context>
<context>
    <name>RulePresenter</name>
    <message>
        <source>Give it a name: it stands beside the chats that it flags.</source>
        <translation>이름을 붙이세요. 표시한 채팅 옆에 나와요.</translation>
    </message>
    <message>
        <source>{count} characters at most.</source>
        <translation>최대 {count}자예요.</translation>
    </message>
    <message>
        <source>Choose the chats that it looks at.</source>
        <translation>살펴볼 채팅을 고르세요.</translation>
    </message>
    <message>
        <source>{count} lines at most.</source>
        <translation>최대 {count}줄이에요.</translation>
    </message>
    <message>
        <source>A line is too long: {word}</source>
        <translation>한 줄이 너무 길어요: {word}</translation>
    </message>
    <message>
        <source>{word}: {why}</source>
        <translation>{word}: {why}</translation>
    </message>
    <message>
        <source>You are offline: nothing can be tried now.</source>
        <translation>오프라인이에요. 지금은 시험할 수 없어요.</translation>
    </message>
    <message>
        <source>Type something. What the rule finds is marked, and nothing of it is kept.</source>
        <translation>글을 입력하세요. 규칙이 찾은 곳을 표시하고, 글은 남기지 않아요.</translation>
    </message>
    <message>
        <source>The rule has no words yet.</source>
        <translation>규칙에 아직 단어가 없어요.</translation>
    </message>
    <message>
        <source>The rule finds nothing here.</source>
        <translation>규칙이 여기서 찾은 것이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>The rule finds %n places.</source>
        <translation>
            <numerusform>규칙이 %n곳을 찾았어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Bank numbers</source>
        <translation>계좌와 카드 번호</translation>
    </message>
    <message>
        <source>Update Atrium to see what it looks for</source>
        <translation>무엇을 찾는지 보려면 Atrium 업데이트</translation>
    </message>
    <message>
        <source>One word or phrase a line. Found anywhere, whatever the case; in double quotes, as whole words only.</source>
        <translation>한 줄에 단어나 구 하나. 대소문자와 위치에 관계없이 찾고, 큰따옴표 안에서는 온전한 단어만 찾아요.</translation>
    </message>
    <message>
        <source>One pattern a line: * is any letters within a word, # a digit, ? a letter or digit. CP-#### finds CP-1184.</source>
        <translation>한 줄에 패턴 하나. *는 단어 안의 글자들, #은 숫자 하나, ?는 글자나 숫자 하나예요. CP-####은 CP-1184를 찾아요.</translation>
    </message>
    <message>
        <source>Finds telephone numbers of all countries. It needs no words.</source>
        <translation>모든 나라의 전화번호를 찾아요. 단어는 필요 없어요.</translation>
    </message>
    <message>
        <source>Finds e-mail addresses. It needs no words.</source>
        <translation>이메일 주소를 찾아요. 단어는 필요 없어요.</translation>
    </message>
    <message>
        <source>Finds IBANs, cards and account numbers. It needs no words.</source>
        <translation>IBAN, 카드, 계좌 번호를 찾아요. 단어는 필요 없어요.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>모든 채팅</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>고객과의 채팅</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>동료 간 채팅</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>채팅 없음</translation>
    </message>
    <message>
        <source>Dates and results that are promised to customers</source>
        <translation>고객에게 약속한 날짜와 결과</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Money that customers want back</source>
        <translation>고객이 돌려받으려는 돈</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Customers who are asked to go on in private</source>
        <translation>사적으로 이어 가자는 말을 들은 고객</translation>
    </message>
    <message>
        <source>Contact elsewhere</source>
        <translation>외부 연락</translation>
    </message>
    <message>
        <source>Telephone numbers that are given away</source>
        <translation>건네준 전화번호</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Accounts and cards that somebody could misuse</source>
        <translation>악용될 수 있는 계좌와 카드</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>계좌 정보</translation>
    </message>
    <message>
        <source>Passwords and codes that are written down</source>
        <translation>적어 보낸 비밀번호와 인증 번호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Rules that flag</source>
        <translation>표시 규칙</translation>
    </message>
    <message>
        <source>Monitoring policy</source>
        <translation>감독 정책</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>아직 규칙 없음</translation>
    </message>
    <message>
        <source>A rule flags chats by their words, so that reviews begin where something is the matter.</source>
        <translation>규칙은 쓰인 말로 채팅을 표시해서, 문제가 있는 곳부터 열람하게 해요.</translation>
    </message>
    <message>
        <source>Rules to begin with</source>
        <translation>처음 쓰기 좋은 규칙</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Delete the rule {name}?</source>
        <translation>규칙 {name}을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>It flags nothing any more, and what it has flagged loses its mark. The audit log keeps both.</source>
        <translation>더는 표시하지 않고, 표시했던 것도 사라져요. 감사 기록에는 남아요.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>규칙 삭제</translation>
    </message>
</context>
<context>
    <name>RulesPresenter</name>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>{name} 님이 바꿈, {time}</translation>
    </message>
    <message>
        <source>{all}, {on} on. They look at what is said from now on.</source>
        <translation>{all}, 사용 중 {on}개. 앞으로 쓰는 말을 살펴봐요.</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name}을(를) 삭제했어요.</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved messages</source>
        <translation>저장한 메시지</translation>
    </message>
    <message>
        <source>Nothing saved</source>
        <translation>저장한 메시지가 없어요</translation>
    </message>
    <message>
        <source>Press S on a message to keep it here for yourself, with a reminder if you want one.</source>
        <translation>메시지에서 S를 누르면 여기에 나만 볼 수 있게 저장돼요. 리마인더도 설정할 수 있어요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>채팅에서 보기</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>리마인더 해제</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>저장 취소</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>나중에 알림</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Reminder is due</source>
        <translation>리마인더 시간이 됐어요</translation>
    </message>
    <message>
        <source>Reminder {when}</source>
        <translation>리마인더 {when}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>In 1 hour</source>
        <translation>1시간 뒤</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>내일 {time}</translation>
    </message>
    <message>
        <source>Monday {time}</source>
        <translation>월요일 {time}</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>이미 지난 시간이에요. 더 늦은 시간을 선택하세요.</translation>
    </message>
    <message>
        <source>A message waits for a year at most. Choose an earlier day.</source>
        <translation>1년 안까지만 예약할 수 있어요. 더 이른 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>{weekday} {day} {time}</source>
        <translation>{day} {weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city} ({people})</source>
        <translation>{city} {time} ({people})</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>아직 서버에 저장되지 않음</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>When is it to go out?</source>
        <translation>언제 보낼까요?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>날짜를 2026-03-01처럼 입력하세요</translation>
    </message>
    <message>
        <source>Write the time like 17:30</source>
        <translation>시간을 17:30처럼 입력하세요</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>{when}에 보내요</translation>
    </message>
</context>
<context>
    <name>ScheduledDialog</name>
    <message>
        <source>Scheduled in this chat</source>
        <translation>이 채팅의 예약 메시지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing waits. Write a message, then choose Send later.</source>
        <translation>예약된 메시지가 없어요. 메시지를 쓴 다음 예약 전송을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ScheduledRow</name>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>시간 변경</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Texts stay closed until you state a purpose.</source>
        <translation>목적을 밝힐 때까지 내용은 닫혀 있어요.</translation>
    </message>
    <message>
        <source>{where}. {closed}</source>
        <translation>{where}. {closed}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>From {value}</source>
        <translation>보낸 사람: {value}</translation>
    </message>
    <message>
        <source>In {value}</source>
        <translation>채팅: {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>{value} 이전</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>{value} 이후</translation>
    </message>
    <message>
        <source>On {value}</source>
        <translation>날짜: {value}</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>파일 포함</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Customer {value}</source>
        <translation>고객: {value}</translation>
    </message>
    <message>
        <source>More than {count} results</source>
        <translation>결과 {count}개 이상</translation>
    </message>
    <message>
        <source>You are offline. This is what is on this computer.</source>
        <translation>오프라인이에요. 이 컴퓨터에 있는 결과만 보여요.</translation>
    </message>
    <message>
        <source>Asking the server for older messages…</source>
        <translation>서버에서 이전 메시지를 찾는 중…</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>이렇게는 검색할 수 없어요</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>모든 채팅에서 검색</translation>
    </message>
    <message>
        <source>Type words, a name, or a part of a file&apos;s name.</source>
        <translation>단어, 이름, 파일 이름의 일부를 입력하세요.</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>“{query}” 검색 결과가 없어요</translation>
    </message>
    <message>
        <source>Older messages are searched when you are online.</source>
        <translation>이전 메시지는 온라인이 되면 검색돼요.</translation>
    </message>
    <message>
        <source>Try another word, or fewer filters.</source>
        <translation>다른 단어로 찾거나 필터를 줄여 보세요.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>이 컴퓨터에 있는 것만</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>{author} in {chat}</source>
        <translation>{author} · {chat}</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>검색어가 너무 길어요.</translation>
    </message>
    <message>
        <source>No day is both after the one and before the other.</source>
        <translation>두 날짜 조건을 함께 만족하는 날이 없어요.</translation>
    </message>
    <message>
        <source>Only words can be left out, filters cannot.</source>
        <translation>단어만 제외할 수 있고 필터는 제외할 수 없어요.</translation>
    </message>
    <message>
        <source>No chat is called “{name}”.</source>
        <translation>이름이 “{name}”인 채팅이 없어요.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>아직 고객이 없어요.</translation>
    </message>
    <message>
        <source>After “has:” only “file” can stand.</source>
        <translation>“포함:” 뒤에는 “파일”만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>After “is:” only “unread” can stand.</source>
        <translation>“상태:” 뒤에는 “안읽음”만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>이름이 “{name}”인 사람이 없어요.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write it like 2026-10-13, or “yesterday”.</source>
        <translation>“{day}”은(는) 날짜가 아니에요. 2026-10-13 또는 “어제”처럼 쓰세요.</translation>
    </message>
    <message>
        <source>These filters are too long.</source>
        <translation>필터가 너무 길어요.</translation>
    </message>
    <message>
        <source>These are too many words: {most} is the most.</source>
        <translation>단어가 너무 많아요. {most}개까지 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>A word is too long: {most} letters is the most.</source>
        <translation>단어가 너무 길어요. {most}자까지 쓸 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>결과 %Ln개</numerusform>
        </translation>
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
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search in all chats</source>
        <translation>모든 채팅에서 검색</translation>
    </message>
    <message>
        <source>Words, names of files, from: in: before:</source>
        <translation>단어, 파일 이름, 보낸사람: 채팅: 이전:</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>In</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>When</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Has file</source>
        <translation>파일 포함</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>정확도순</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>Ask a second person to agree to a copy?</source>
        <translation>사본에 동의해 달라고 두 번째 사람에게 요청할까요?</translation>
    </message>
    <message>
        <source>Ask a second person to let you read on?</source>
        <translation>더 읽게 해 달라고 두 번째 사람에게 요청할까요?</translation>
    </message>
    <message>
        <source>The owner and compliance are asked. Who is in this chat does not answer, nor do you.</source>
        <translation>소유자와 준법 담당자에게 물어요. 이 대화에 있는 사람과 본인은 답하지 않아요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The second person reads it, and so does the audit log.</source>
        <translation>두 번째 사람이 읽고 감사 기록에 남아요.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>이유를 짧게 적어 주세요.</translation>
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
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Messages and people</source>
        <translation>메시지와 사람</translation>
    </message>
    <message>
        <source>Clear and fetch again</source>
        <translation>지우고 다시 받기</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Clear downloads</source>
        <translation>다운로드 지우기</translation>
    </message>
    <message>
        <source>All of it is encrypted. The key is in this system&apos;s key store.</source>
        <translation>모두 암호화되어 있어요. 키는 이 시스템의 키 저장소에 있어요.</translation>
    </message>
    <message>
        <source>{size} on this computer, so that you can read and write without a line.</source>
        <translation>이 컴퓨터에서 {size} 사용 중이에요. 그래서 연결이 없어도 읽고 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>You are offline: it stays until you are online.</source>
        <translation>오프라인이에요. 온라인이 될 때까지 그대로 있어요.</translation>
    </message>
    <message>
        <source>Downloads and pictures: {size}.</source>
        <translation>다운로드와 이미지: {size}.</translation>
    </message>
    <message>
        <source>{size} wait to be sent and stay.</source>
        <translation>전송 대기 중인 {size}는 그대로 남아요.</translation>
    </message>
    <message>
        <source>Messages, people and chats are fetched from the server again. What you have not sent yet and your drafts stay. It takes a moment.</source>
        <translation>메시지, 사람, 채팅을 서버에서 다시 받아요. 아직 보내지 않은 내용과 임시 저장한 글은 그대로 있어요. 시간이 조금 걸려요.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Clear what is kept here?</source>
        <translation>여기에 저장된 내용을 지울까요?</translation>
    </message>
    <message>
        <source>It is being fetched again.</source>
        <translation>다시 받고 있어요.</translation>
    </message>
    <message>
        <source>The files stay on the server and can be opened again. What waits to be sent stays here.</source>
        <translation>파일은 서버에 남아 있어 다시 열 수 있어요. 전송 대기 중인 파일은 여기에 그대로 있어요.</translation>
    </message>
    <message>
        <source>Clear the downloads of this computer?</source>
        <translation>이 컴퓨터의 다운로드를 지울까요?</translation>
    </message>
</context>
<context>
    <name>Supervising</name>
    <message>
        <source>Access log</source>
        <translation>열람 기록</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n departments</source>
        <translation>
            <numerusform>부서 %n곳의</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats of another kind</source>
        <translation>
            <numerusform>다른 종류의 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats on HR, union, health or law</source>
        <translation>
            <numerusform>인사, 노조, 건강, 법무 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you are in</source>
        <translation>
            <numerusform>내가 있는 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats with people of higher rank</source>
        <translation>
            <numerusform>직급이 높은 사람이 있는 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats with people of other lines</source>
        <translation>
            <numerusform>다른 라인 사람이 있는 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats without colleagues</source>
        <translation>
            <numerusform>동료가 없는 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other chats</source>
        <translation>
            <numerusform>다른 대화 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages this week</source>
        <translation>
            <numerusform>이번 주 메시지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>이번 주 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>rank {lowest}</source>
        <translation>직급 {lowest}</translation>
    </message>
    <message>
        <source>ranks {lowest} to {highest}</source>
        <translation>직급 {lowest}~{highest}</translation>
    </message>
    <message>
        <source>of {ranks}</source>
        <translation>({ranks})</translation>
    </message>
    <message>
        <source>in {departments}</source>
        <translation>{departments}</translation>
    </message>
    <message>
        <source>{where}, {ranks}</source>
        <translation>{where}, {ranks}</translation>
    </message>
    <message>
        <source>No monitoring policy is in force</source>
        <translation>시행 중인 감독 정책이 없음</translation>
    </message>
    <message>
        <source>The policy leaves such chats out</source>
        <translation>정책이 이런 대화를 제외해요</translation>
    </message>
    <message>
        <source>Nobody reviews these, whatever the policy says</source>
        <translation>정책과 상관없이 아무도 열람하지 않아요</translation>
    </message>
    <message>
        <source>Read them in your chats</source>
        <translation>내 대화에서 볼 수 있어요</translation>
    </message>
    <message>
        <source>Not everybody has taken note yet</source>
        <translation>아직 모두가 확인하지는 않았어요</translation>
    </message>
    <message>
        <source>Only who stands above everybody in them opens them</source>
        <translation>모두보다 높은 사람만 열 수 있어요</translation>
    </message>
    <message>
        <source>Only who leads everybody in them opens them</source>
        <translation>모두를 이끄는 사람만 열 수 있어요</translation>
    </message>
    <message>
        <source>None of the company&apos;s people is in them</source>
        <translation>회사 사람이 없어요</translation>
    </message>
    <message>
        <source>Update Atrium to see why</source>
        <translation>이유를 보려면 Atrium을 업데이트해 주세요</translation>
    </message>
    <message>
        <source>At least {count}</source>
        <translation>{count} 이상</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing of this is kept here.</source>
        <translation>서버에 연결할 수 없어요. 이 내용은 여기에 남지 않아요.</translation>
    </message>
    <message>
        <source>No list just now</source>
        <translation>지금은 목록이 없어요</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nobody reports to you</source>
        <translation>보고하는 사람이 없어요</translation>
    </message>
    <message>
        <source>Reviews reach the people of your own reporting line only.</source>
        <translation>열람은 자신의 보고 라인에 있는 사람에게만 닿아요.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것이 없어요</translation>
    </message>
    <message>
        <source>Look for another name.</source>
        <translation>다른 이름을 찾아 보세요.</translation>
    </message>
    <message>
        <source>No monitoring policy yet</source>
        <translation>아직 감독 정책이 없어요</translation>
    </message>
    <message>
        <source>Nobody reviews anything until a policy is published and taken note of.</source>
        <translation>정책이 게시되고 확인될 때까지 아무도 열람하지 않아요.</translation>
    </message>
    <message>
        <source>Publish a policy</source>
        <translation>정책 게시</translation>
    </message>
    <message>
        <source>Nobody reviews anything until the owner or compliance publishes one.</source>
        <translation>소유자나 준법 담당자가 정책을 게시할 때까지 아무도 열람하지 않아요.</translation>
    </message>
    <message>
        <source>Flagged by a rule</source>
        <translation>규칙이 표시함</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>고객과</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Not yet acknowledged</source>
        <translation>아직 확인 안 됨</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Your reviews</source>
        <translation>내 열람</translation>
    </message>
    <message>
        <source>Outside your scope</source>
        <translation>내 범위 밖</translation>
    </message>
    <message>
        <source>{flag} +{count}</source>
        <translation>{flag} +{count}</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>{time}까지 열림</translation>
    </message>
    <message>
        <source>{members} · {week}</source>
        <translation>{members} · {week}</translation>
    </message>
    <message>
        <source>Recalled {time}, original kept</source>
        <translation>{time}에 회수, 원본 보관</translation>
    </message>
    <message>
        <source>Edited {time}</source>
        <translation>{time}에 수정</translation>
    </message>
    <message>
        <source>Changed after this review was opened</source>
        <translation>이 열람을 시작한 뒤 변경됨</translation>
    </message>
</context>
<context>
    <name>SupervisionTab</name>
    <message>
        <source>A chat of your scope</source>
        <translation>내 범위의 대화</translation>
    </message>
    <message>
        <source>The review has ended</source>
        <translation>열람이 끝났어요</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Choose a chat</source>
        <translation>대화를 골라 주세요</translation>
    </message>
    <message>
        <source>You see names and counts. Texts open for a purpose and a while.</source>
        <translation>이름과 수만 보여요. 내용은 목적과 기간을 정하면 열려요.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation>멤버 {count}명</translation>
    </message>
    <message>
        <source>last message {time}</source>
        <translation>마지막 메시지 {time}</translation>
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
        <source>All {count}</source>
        <translation>전체 {count}개</translation>
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
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
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
        <source>Try another name or word, or a part of it.</source>
        <translation>다른 이름이나 단어, 또는 그 일부로 찾아보세요.</translation>
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
        <source>Chats, people, messages, files</source>
        <translation>채팅, 사람, 메시지, 파일</translation>
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
    <name>TabBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln개 대기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>{column}, not sorted by it</source>
        <translation>{column}, 정렬하지 않음</translation>
    </message>
    <message>
        <source>{column}, sorted upwards</source>
        <translation>{column}, 오름차순 정렬</translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation>{column}, 내림차순 정렬</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Chat or name</source>
        <translation>채팅 또는 이름</translation>
    </message>
    <message>
        <source>Chats and people</source>
        <translation>채팅과 사람</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>What the company says</source>
        <translation>회사의 안내</translation>
    </message>
    <message>
        <source>Chats among colleagues</source>
        <translation>동료 간 채팅</translation>
    </message>
    <message>
        <source>Chats with customers</source>
        <translation>고객과의 채팅</translation>
    </message>
    <message>
        <source>How far above everybody in the chat</source>
        <translation>채팅에 있는 모두보다 높은 정도</translation>
    </message>
    <message>
        <source>Departments where higher rank is enough</source>
        <translation>직급만 높으면 되는 부서</translation>
    </message>
    <message>
        <source>A review lasts at most</source>
        <translation>열람 최대 시간</translation>
    </message>
    <message>
        <source>When people see who has read</source>
        <translation>누가 읽었는지 보이는 때</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Days until people see it</source>
        <translation>보일 때까지의 날짜 수</translation>
    </message>
    <message>
        <source>Copies need a second person</source>
        <translation>사본에는 두 번째 사람 필요</translation>
    </message>
    <message>
        <source>Nothing older is shown than</source>
        <translation>보이는 가장 오래된 내용</translation>
    </message>
    <message>
        <source>Everybody reads this, and what the policy means, before they take note of it.</source>
        <translation>모두 확인하기 전에 이 글과 정책의 뜻을 읽어요.</translation>
    </message>
    <message>
        <source>Chats that may be reviewed</source>
        <translation>열람할 수 있는 채팅</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>다른 부서 없음</translation>
    </message>
    <message>
        <source>Chats on HR, union, health and law stay closed, always.</source>
        <translation>인사, 노동조합, 건강, 법률 채팅은 항상 닫혀 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranks or more</source>
        <translation>
            <numerusform>%n단계 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>부서 추가</translation>
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
    <name>ToolRow</name>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach pictures</source>
        <translation>이미지 첨부</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>멘션</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>예약 전송</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>빠른 답장</translation>
    </message>
    <message>
        <source>Ask everybody to acknowledge</source>
        <translation>모두에게 확인 요청</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Scheduled in this chat</source>
        <translation>이 채팅의 예약 메시지</translation>
    </message>
    <message numerus="yes">
        <source>Scheduled in this chat: %Ln</source>
        <translation>
            <numerusform>이 채팅의 예약 메시지: %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>번호 목록</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
</context>
<context>
    <name>TrailPane</name>
    <message>
        <source>Audit trail</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>사슬 온전함</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>사슬 끊어짐</translation>
    </message>
    <message>
        <source>What you do in a review is noted here, at once.</source>
        <translation>열람에서 하는 일이 여기에 바로 기록돼요.</translation>
    </message>
</context>
<context>
    <name>TrailPresenter</name>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>목적: {purpose}</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>사슬 온전함</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>사슬 끊어짐</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>기록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}. At {time} one of these did not fit the one before. Tell compliance.</source>
        <translation>{entries}. {time}에 하나가 앞의 것과 맞지 않았어요. 준법 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>{entries}, each sealed with the one before. Checked today at {time}.</source>
        <translation>{entries}, 각각 앞의 것과 봉인돼 있어요. 오늘 {time}에 확인했어요.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>이전 버전 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>이전 내용 보기</translation>
    </message>
    <message>
        <source>Open or save this file</source>
        <translation>이 파일 열기 또는 저장</translation>
    </message>
    <message>
        <source>Looked at. Press to flag it again</source>
        <translation>확인했어요. 눌러서 다시 표시</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>확인한 것으로 표시</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>표시됨</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Messages under review</source>
        <translation>열람 중인 메시지</translation>
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
        <source>Atrium, %Ln unread</source>
        <translation>
            <numerusform>Atrium, 안 읽음 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
    <name>VersionsDialog</name>
    <message>
        <source>What message {number} said before</source>
        <translation>메시지 {number}번의 이전 내용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture copied</source>
        <translation>이미지를 복사했어요</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>창에 맞춤</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <translation>채팅에서 보기</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>다른 프로그램으로 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>이전 이미지</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What this version means</source>
        <translation>이 버전이 뜻하는 것</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>Agree and publish</source>
        <translation>동의하고 게시</translation>
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
    <name>WritingPage</name>
    <message>
        <source>Writing</source>
        <translation>메시지 입력</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter로 보내고 Shift+Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line</source>
        <translation>Ctrl+Enter로 보내고 Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>While you compose Korean, Chinese or Japanese, Enter belongs to the input method.</source>
        <translation>한국어, 중국어, 일본어를 조합하는 동안 Enter는 입력기에서 사용해요.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>빠른 답장</translation>
    </message>
    <message>
        <source>Texts that are ready</source>
        <translation>미리 써 둔 글</translation>
    </message>
    <message>
        <source>Type / in the field to choose one of them.</source>
        <translation>입력란에 /를 입력해 선택하세요.</translation>
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
