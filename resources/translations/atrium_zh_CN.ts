<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>服务器：{address}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>依据 Apache License 2.0 的自由软件。</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>使用了以下软件：</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>其他文字的姓名</translation>
    </message>
    <message>
        <source>For example 문해솔 or 陈雨桐; may stay empty.</source>
        <translation>例如 문해솔 或 陈雨桐，可以留空。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存个人资料</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>8 characters or more.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when the line is there.</source>
        <translation>已保存。联网后同事会看到。</translation>
    </message>
    <message>
        <source>Enter your old password.</source>
        <translation>请输入旧密码。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation><numerusform>至少使用 %n 个字符。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation><numerusform>最多使用 %n 个字符。</numerusform></translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>你已离线。更改密码需要连接服务器。</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>密码已更改。其他设备均已退出登录。</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when the line is there.</source>
        <translation>你已离线。联网后会列出设备。</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>上次在线 {time}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出</translation>
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
        <translation>同事与工作，汇于一处。</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>运行在自己的电脑或服务器上，消息始终属于你。</translation>
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
        <translation>选择一个聊天</translation>
    </message>
    <message>
        <source>Or begin one with somebody you work with.</source>
        <translation>或者和同事开始聊天。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>The chat speaks again</source>
        <translation>已取消静音</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>已静音</translation>
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
        <translation>本机保存的内容无法读取，正在重新获取。</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Invite your colleagues</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>Each gets a link for one person. It is valid for 7 days. You can also do this later.</source>
        <translation>每人一个链接，7 天内有效。也可以以后再邀请。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>生成链接</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation>创建公司</translation>
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation>以后都可以更改，大约需要两分钟。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>全员语言</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>数据存放位置</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>剩余 {free}。五个人一年约使用 {yearly}。</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company's name.</source>
        <translation>请输入公司名称。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>Enter the colleague's name.</source>
        <translation>请输入同事的姓名。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation>无法写入此文件夹，请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>CompanyWizard</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No IT staff needed: the company runs on this computer.</source>
        <translation>无需 IT 人员：公司就运行在这台电脑上。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>创建公司</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translation>打开 Atrium</translation>
    </message>
    <message>
        <source>Creating the company</source>
        <translation>正在创建公司</translation>
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
        <translation>返回</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>The company's server did not start. Choose another folder, or look into its log.</source>
        <translation>公司的服务器未能启动。请选择其他文件夹，或查看日志。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network, then try again.</source>
        <translation>服务器没有响应。请检查地址和网络后重试。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation><numerusform>至少使用 %n 个字符。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation><numerusform>最多使用 %n 个字符。</numerusform></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Notify me of new messages</source>
        <translation>新消息通知</translation>
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation>显示发送人和内容</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>开机时启动</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
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
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite code or link</source>
        <translation>邀请码或链接</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>It stands in the invitation, like 192.168.0.24.</source>
        <translation>邀请中会写明，例如 192.168.0.24。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>{company}, for {name}, {email}</source>
        <translation>{company}，邀请 {name}（{email}）</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>正在查找邀请</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在加入</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>请输入邀请码（如 ATR-7KQ2-M4XD-90AB）或完整链接。</translation>
    </message>
    <message>
        <source>Enter the server's address, like 192.168.0.24 or chat.example.com.</source>
        <translation>请输入服务器地址，例如 192.168.0.24 或 chat.example.com。</translation>
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
        <translation>切换到聊天或联系人</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Go to a day in this chat</source>
        <translation>跳到此聊天的某一天</translation>
    </message>
    <message>
        <source>Chats, contacts</source>
        <translation>聊天、通讯录</translation>
    </message>
    <message>
        <source>Previous, next chat</source>
        <translation>上一个、下一个聊天</translation>
    </message>
    <message>
        <source>Previous, next unread</source>
        <translation>上一个、下一个未读</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation>关闭，或回到输入框</translation>
    </message>
    <message>
        <source>Send, new line</source>
        <translation>发送、换行</translation>
    </message>
    <message>
        <source>Edit the last message, in the empty field</source>
        <translation>在空输入框中编辑上一条消息</translation>
    </message>
    <message>
        <source>Mention, emoji</source>
        <translation>提及、表情</translation>
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation>对消息回复、编辑、撤回</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详情</translation>
    </message>
    <message>
        <source>Mute this chat</source>
        <translation>将此聊天静音</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>你已在此退出登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your messages stay readable. What you wrote waits until you sign in.</source>
        <translation>消息仍可阅读。已写内容会等到你登录后发送。</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>请安装新版本，已写内容会保留。</translation>
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation>Atrium 需要更新。</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation>请清理本机空间，之后 Atrium 会自动继续。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>可以继续工作：写的内容稍后会自动发出。</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>可以继续工作：发件箱中有 1 条消息，会自动发出。</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>可以继续工作：发件箱中有 {count} 条消息，会自动发出。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>你已离线。</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>正在重试</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Compact rows have one line each.</source>
        <translation>紧凑时每行只显示一行。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>文字大小 {size}%</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation>切换到 {company}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>消息保留在服务器上，本机保存的内容会被删除。</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost.</source>
        <translation>尚未发送的内容将会丢失。</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>要退出 {company} 吗？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
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
        <translation>新消息</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name}，{chat}</translation>
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
        <translation>在线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>8 characters or more. Several words are best.</source>
        <translation>至少 8 个字符，用几个词最好。</translation>
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation>太短：至少 8 个字符。</translation>
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation>太长：最多 128 个字符。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation>较弱：容易被猜到，但可以使用。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>不错。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很强。</translation>
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
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
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
        <translation>栏目</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation><numerusform>%n 条未读</numerusform></translation>
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
        <translation>本机已就绪</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>本机即将就绪</translation>
    </message>
    <message>
        <source>{passed} of {all}</source>
        <translation>{passed}/{all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>数据文件夹可写</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>无法写入此处，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>空间足够存放多年的消息</translation>
    </message>
    <message>
        <source>The company's server can start</source>
        <translation>公司的服务器可以启动</translation>
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation>它与 Atrium 一起运行在这台电脑上。</translation>
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation>无法打开端口，可能被安全软件阻止。</translation>
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation>消息在本机上加密保存</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>密钥由 {vault} 保管。</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>没有密钥库：每次启动后需要重新登录。</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>剩余 {size}</translation>
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
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Enter the server's address, like 192.168.0.24 or chat.example.com.</source>
        <translation>请输入服务器地址，例如 192.168.0.24 或 chat.example.com。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Choose your company.</source>
        <translation>请选择公司。</translation>
    </message>
    <message>
        <source>There is no company on this server yet.</source>
        <translation>此服务器上还没有公司。</translation>
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
        <translation>我</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation>{count} 位成员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Chats and people</source>
        <translation>聊天和联系人</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
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
        <translation>筛选</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation>也可按首字母查找：ㅎㄱㄹ、hgr、cyt</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>没有找到“{query}”</translation>
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
        <translation>打开 Atrium</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Atrium, %n unread</source>
        <translation><numerusform>Atrium，%n 条未读</numerusform></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>本机没有密钥库</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation>密钥库已锁定，请解锁后再次查找。</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>密钥库无法返回存入的内容。</translation>
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation>在 Linux 上是 GNOME Keyring 或 KDE Wallet，两者都没有响应。</translation>
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation>Atrium 会加密本机上的消息，并将密钥保存在密钥库中。</translation>
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation>仅本次使用时，消息会保留到关闭 Atrium 为止，之后需要重新登录。</translation>
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
        <translation>输入同事发来的邀请码，或打开链接。</translation>
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation>适用于新公司，无需安装其他软件。</translation>
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation>你在公司已有账号。</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>通过邀请加入</translation>
    </message>
    <message>
        <source>Create a company on this computer</source>
        <translation>在本机创建公司</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>想如何开始？</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>First, you</source>
        <translation>首先，你自己</translation>
    </message>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>你将成为公司的所有者，以后可以更改。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>用于登录，不会向其发送邮件。</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
</context>
</TS>
