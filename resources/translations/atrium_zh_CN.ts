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
        <translation>基于 Apache License 2.0 的自由软件。</translation>
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
        <translation>例如 Chen Yutong 或 문해솔，可以留空。</translation>
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
        <translation>请输入你的姓名。</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when you are online.</source>
        <translation>已保存。你上线后，同事就能看到。</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when you are online again.</source>
        <translation>你已离线。恢复联网后会列出设备。</translation>
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
        <translation>
            <numerusform>至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>最多使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>你已离线。连接服务器后才能更改密码。</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>密码已更改，其他设备已全部退出登录。</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>上次在线：{time}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>添加 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>请先选择联系人</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>One place for your colleagues, and the work between you.</source>
        <translation>同事和工作，都在一处。</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>运行在你自己的电脑或服务器上，消息始终由你掌握。</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Show people or groups only</source>
        <translation>仅显示单聊或群聊</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>@我</translation>
    </message>
    <message>
        <source>Invite the people you work with; chats appear here.</source>
        <translation>邀请一起工作的同事，聊天会显示在这里。</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>打个招呼吧</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>Write to somebody you work with; chats appear here.</source>
        <translation>给一起工作的同事发条消息，聊天会显示在这里。</translation>
    </message>
    <message>
        <source>No chats of this kind</source>
        <translation>没有此类聊天</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>已全部读完</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>还没有人 @你</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>搜索本机内容</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>单聊和群聊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>单聊</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消免打扰</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>消息免打扰</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群聊</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>要退出“{title}”吗？</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>你将不再收到此群聊的消息。其他成员可以再次添加你。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
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
        <translation>或与同事开始新的聊天。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>The chat is no longer muted</source>
        <translation>已取消聊天免打扰</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>已开启消息免打扰</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>有人 @你</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已免打扰</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation>连接已于 {time} 断开</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>The last 100 messages</source>
        <translation>最近 100 条消息</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>不显示历史消息</translation>
    </message>
    <message>
        <source>They see everything that was written before.</source>
        <translation>新成员可以查看之前的全部消息。</translation>
    </message>
    <message>
        <source>They see the last 100 messages.</source>
        <translation>新成员可以查看最近 100 条消息。</translation>
    </message>
    <message>
        <source>They see what is written from now on.</source>
        <translation>新成员只能查看从现在起的消息。</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>你撤回了一条消息</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} 撤回了一条消息</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>我：{text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>who said it, in a row of the chat list</comment>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>发送失败：{reason}</translation>
    </message>
    <message>
        <source>Not done: see the outbox</source>
        <translation>未完成，请查看待发送</translation>
    </message>
    <message>
        <source>Update Atrium to read this line</source>
        <translation>请更新 Atrium 以查看此行</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of people</comment>
        <translation>你</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} 正在输入</translation>
    </message>
    <message>
        <source>{name} and {other} are typing</source>
        <translation>{name} 和 {other} 正在输入</translation>
    </message>
    <message>
        <source>You opened the group</source>
        <translation>你创建了群聊</translation>
    </message>
    <message>
        <source>{name} opened the group</source>
        <translation>{name} 创建了群聊</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>你加入了群聊</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} 加入了群聊</translation>
    </message>
    <message>
        <source>You added {people}</source>
        <translation>你添加了 {people}</translation>
    </message>
    <message>
        <source>{name} added {people}</source>
        <translation>{name} 添加了 {people}</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>你退出了群聊</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} 退出了群聊</translation>
    </message>
    <message>
        <source>You took {people} out</source>
        <translation>你将 {people} 移出了群聊</translation>
    </message>
    <message>
        <source>{name} took {people} out</source>
        <translation>{name} 将 {people} 移出了群聊</translation>
    </message>
    <message>
        <source>You renamed the group to {title}</source>
        <translation>你将群名称改为“{title}”</translation>
    </message>
    <message>
        <source>{name} renamed the group to {title}</source>
        <translation>{name} 将群名称改为“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n 个部门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%n 人正在输入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>What was kept here could not be read. It is fetched again.</source>
        <translation>无法读取本机保存的内容，正在重新获取。</translation>
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
        <translation>每人一个专属链接，7 天内有效。也可以以后再邀请。</translation>
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
    <message>
        <source>The links work on this computer. For others, run atrium-server with --host on your network.</source>
        <translation>链接目前只能在本机打开。要供其他电脑使用，请加上 --host 选项运行 atrium-server。</translation>
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
        <translation>大约需要两分钟，以后都可以更改。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>公司默认语言</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>数据保存位置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>剩余 {free}。五个人一年大约使用 {yearly}。</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>请输入公司名称。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>请选择本机上的文件夹。</translation>
    </message>
    <message>
        <source>Enter the colleague&apos;s name.</source>
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
        <translation>无需 IT 人员，公司就运行在这台电脑上。</translation>
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
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>@提及</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation>加入待发送</translation>
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation>现在写好，稍后自动发送</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>add to outbox</source>
        <translation>加入待发送</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>还可输入 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>characters above the limit</comment>
        <translation>
            <numerusform>超出 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation>消息过长：最多 16,000 字，请分条发送。</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>回复 {name}</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>此消息已无法查看</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Without a department</source>
        <translation>未分配部门</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>职级 {rank}</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter an address such as mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
    <message>
        <source>You are offline. An invite needs the server.</source>
        <translation>你已离线。连接服务器后才能邀请。</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>请换个姓名，或只输入一部分。</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing was written on that day or later</source>
        <translation>当天及之后没有消息</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>请按 2026-03-01 的格式输入日期</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶聊天</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>消息免打扰</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Newcomers see</source>
        <translation>新成员可见</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>聊天设置</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群聊</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>待添加</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>（我）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>移出群聊</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>修改群名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>要退出“{title}”吗？</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>你将不再收到此群聊的消息。其他成员可以再次添加你。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>要将 {name} 移出群聊吗？</translation>
    </message>
    <message>
        <source>They get no more messages from this group.</source>
        <translation>移出后，对方将不再收到此群聊的消息。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>New</source>
        <comment>line above the first unread message</comment>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新编辑</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>此消息已无法查看</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>发送失败。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>{read}/{all} 人已读</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>你撤回了一条消息</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} 撤回了一条消息</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>answers {name}: {text}</source>
        <translation>回复 {name}：{text}</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>{name} 的个人资料</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>跳转到引用的消息</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>取消 {emoji} 回应</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>用 {emoji} 回应</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>添加表情回应</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>回复 (R)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Show who has read this</source>
        <translation>查看已读成员</translation>
    </message>
</context>
<context>
    <name>FeedCanvas</name>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
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
        <source>The company&apos;s server did not start. Choose another folder, or look into its log.</source>
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
        <translation>
            <numerusform>至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>最多使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入你的姓名。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>请输入电子邮箱，例如 mina@example.com。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</source>
        <translation>请输入服务器地址，例如 192.168.0.24 或 chat.example.com。</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted. Begin it with https:// instead.</source>
        <translation>到此地址的连接未加密。请改用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</source>
        <translation>Atrium 已有 14 天未连接服务器。登录后即可查看消息；你写的内容已保留。</translation>
    </message>
    <message>
        <source>You are no longer in this company. What this computer kept of it is deleted.</source>
        <translation>你已不在这家公司。这台电脑上保存的公司数据已删除。</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>按 Enter 发送，按 Shift+Enter 换行</translation>
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
        <translation>开机时自动启动</translation>
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
        <translation>邀请同事</translation>
    </message>
    <message>
        <source>They get a code that works once. With it they choose a password and are in.</source>
        <translation>系统会生成一次性邀请码。同事凭邀请码设置密码后即可加入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>生成邀请码</translation>
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
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制邀请码</translation>
    </message>
    <message>
        <source>Give this code to {name}. It is shown only once and is valid until {day}.</source>
        <translation>请把此代码交给 {name}。它只显示一次，有效期至 {day}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>You find it in the invitation. Example: 192.168.0.24.</source>
        <translation>可在邀请中找到，例如 192.168.0.24。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
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
        <source>{company}, invited by {inviter}</source>
        <translation>{company}，由 {inviter} 邀请</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>正在查找邀请</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在加入</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>请输入邀请码（例如 ATR-7KQ2-M4XD-90AB）或完整链接。</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Newest messages</source>
        <translation>跳转到最新消息</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>Newest messages, %n new</source>
        <translation>
            <numerusform>跳转到最新消息，%n 条新消息</numerusform>
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
        <translation>在此聊天中跳转到日期</translation>
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
        <translation>上一个、下一个未读聊天</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation>关闭或返回输入框</translation>
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
        <translation>@提及、表情</translation>
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
        <translation>消息免打扰</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>查看快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>你已在此设备退出登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your messages stay readable for 14 days. What you wrote waits until you sign in.</source>
        <translation>消息在 14 天内仍可查看。你写的内容会等到你登录后再发送。</translation>
    </message>
    <message>
        <source>Atrium tries again by itself. What you write goes out when the server runs.</source>
        <translation>Atrium 会自动重试。服务器运行后会发送你写的内容。</translation>
    </message>
    <message>
        <source>The company&apos;s server on this computer does not start.</source>
        <translation>这台电脑上的公司服务器无法启动。</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>请安装新版本，已写的内容会保留。</translation>
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
        <translation>请清理本机空间，之后会自动继续。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>可以继续工作，写好的内容稍后会自动发送。</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>可以继续工作，1 条待发送消息会自动发出。</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>可以继续工作，{count} 条待发送消息会自动发出。</translation>
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
        <translation>跟随系统</translation>
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
        <translation>显示密度</translation>
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
        <translation>紧凑模式下，每个聊天只显示一行。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
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
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出 Atrium</translation>
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>消息会保留在服务器上，本机保存的内容将被删除。</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>尚未发送的内容将会丢失。消息会保留在服务器上，本机保存的内容将被删除。</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>要退出登录 {company} 吗？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>已读成员</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A message can be edited for 24 hours</source>
        <translation>消息仅可在 24 小时内编辑</translation>
    </message>
    <message>
        <source>A message can be recalled for 24 hours</source>
        <translation>消息仅可在 24 小时内撤回</translation>
    </message>
    <message>
        <source>Nobody can read it in the chat any more. A line stays that says so.</source>
        <translation>聊天中将无人能再看到它，但会留下一条撤回提示。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>要为所有人删除这条消息吗？</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, short</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern, short with year</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Choose one person, or several for a group.</source>
        <translation>选择一人开始单聊，选择多人创建群聊。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>请先选择联系人</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>创建群聊</translation>
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
        <translation>{name} · {chat}</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>自 {time} 起等待</translation>
    </message>
    <message>
        <source>Something of another version</source>
        <translation>其他版本的内容</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>编辑：{text}</translation>
    </message>
    <message>
        <source>Recall a message</source>
        <translation>撤回一条消息</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>用 {emoji} 回应</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>取消 {emoji} 回应</translation>
    </message>
    <message>
        <source>Change what newcomers see</source>
        <translation>更改新成员可见的消息</translation>
    </message>
    <message>
        <source>Rename to {title}</source>
        <translation>重命名为“{title}”</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>创建聊天</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>创建群聊</translation>
    </message>
    <message>
        <source>Add {people}</source>
        <translation>添加 {people}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>退出群聊</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>移出 {name}</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</source>
        <translation>已加密保存在本机，关闭 Atrium 也不会丢失。</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>While you are offline</source>
        <translation>离线时</translation>
    </message>
    <message>
        <source>Read everything on this computer</source>
        <translation>阅读本机上的全部消息</translation>
    </message>
    <message>
        <source>Write, edit, react, open groups</source>
        <translation>写消息、编辑、回应、创建群聊</translation>
    </message>
    <message>
        <source>Invite people, load older messages</source>
        <translation>邀请同事、加载更早的消息</translation>
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
        <translation>已下班</translation>
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
        <translation>至少 8 个字符，用几个词组合最好。</translation>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>其他 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
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
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到联系人</translation>
    </message>
    <message>
        <source>Nobody else to choose</source>
        <translation>没有其他人可选</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
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
        <source>Behaviour</source>
        <translation>行为</translation>
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
        <translation>发消息</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>复制邮箱</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your colleagues</source>
        <translation>你的同事</translation>
    </message>
    <message>
        <source>Choose somebody to see who they are and how to reach them.</source>
        <translation>选择一位同事，查看资料和联系方式。</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>还没有其他同事</translation>
    </message>
    <message>
        <source>Invite the people you work with.</source>
        <translation>邀请和你一起工作的人。</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>邀请同事</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>More emoji</source>
        <translation>更多表情</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>{read}/{all} 人已读</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未读</translation>
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
        <translation>数据文件夹可以写入</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>无法写入此处，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>空间足够保存多年的消息</translation>
    </message>
    <message>
        <source>The company&apos;s server can start</source>
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
        <translation>消息在本机加密保存</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>密钥由 {vault} 保管。</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>没有密钥库：每次启动后都需要重新登录。</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>剩余 {size}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The disk is full. Your text stays here: make room, then try again.</source>
        <translation>磁盘已满。你的文字仍在这里：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This is too long or has characters that cannot be sent. Change it and try again.</source>
        <translation>内容过长或含有无法发送的字符。请修改后重试。</translation>
    </message>
    <message>
        <source>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</source>
        <translation>此版本的 Atrium 无法读取待发送的内容。请更新 Atrium，或放弃该内容。</translation>
    </message>
    <message>
        <source>You are signed out here. Sign in again.</source>
        <translation>你已在此设备退出登录，请重新登录。</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner of the company.</source>
        <translation>你没有权限执行此操作，请联系公司所有者。</translation>
    </message>
    <message>
        <source>The server did not understand this. Update Atrium and try again.</source>
        <translation>服务器无法识别此请求。请更新 Atrium 后重试。</translation>
    </message>
    <message>
        <source>This does not exist any more, or it is not for you.</source>
        <translation>内容已不存在，或你无权查看。</translation>
    </message>
    <message>
        <source>The server cannot do this. Update Atrium and try again.</source>
        <translation>服务器不支持此操作。请更新 Atrium 后重试。</translation>
    </message>
    <message>
        <source>The connection was too slow. Try again.</source>
        <translation>连接太慢，请重试。</translation>
    </message>
    <message>
        <source>This is too large for the server. Send less at once.</source>
        <translation>内容超出服务器限制，请分次发送。</translation>
    </message>
    <message>
        <source>The server does not answer to this address. Check the address.</source>
        <translation>服务器不接受此地址，请检查地址。</translation>
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s, then try again.</source>
        <translation>尝试次数过多，请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The server cannot answer now. Try again in a moment.</source>
        <translation>服务器暂时无法响应，请稍后重试。</translation>
    </message>
    <message>
        <source>The server has a defect and wrote a report. Tell whoever runs the server.</source>
        <translation>服务器出现故障并已写入报告，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server has something else under this number. Write it again.</source>
        <translation>服务器上此编号已对应其他内容，请重新编写。</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for an update of the server.</source>
        <translation>服务器暂不支持此操作，请联系管理者更新服务器。</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is loaded anew.</source>
        <translation>本机长时间未连接，正在重新加载全部内容。</translation>
    </message>
    <message>
        <source>The server was set back. Everything is loaded anew.</source>
        <translation>服务器已恢复到较早的状态，正在重新加载全部内容。</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>电子邮箱或密码不正确。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>旧密码不正确。</translation>
    </message>
    <message>
        <source>This server has several companies. Choose yours.</source>
        <translation>此服务器上有多家公司，请选择你的公司。</translation>
    </message>
    <message>
        <source>This person is not in the company.</source>
        <translation>此人不在公司中。</translation>
    </message>
    <message>
        <source>This person has left the company.</source>
        <translation>此人已离职。</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>此部门已不存在。</translation>
    </message>
    <message>
        <source>The department still has people or parts. Move them first.</source>
        <translation>部门中仍有成员或下级部门，请先移走。</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself.</source>
        <translation>部门不能隶属于自身。</translation>
    </message>
    <message>
        <source>Nobody reports to themselves. Choose another manager.</source>
        <translation>不能将自己设为上级，请选择其他人。</translation>
    </message>
    <message>
        <source>You cannot give a rank or a duty that you do not hold.</source>
        <translation>你不能授予自己没有的职级或职责。</translation>
    </message>
    <message>
        <source>The company keeps one owner. Name another owner first.</source>
        <translation>公司至少要有一位所有者，请先指定其他所有者。</translation>
    </message>
    <message>
        <source>Somebody here already has this e-mail address.</source>
        <translation>此电子邮箱已有人使用。</translation>
    </message>
    <message>
        <source>The name has hidden characters. Type it by hand.</source>
        <translation>姓名中含有隐藏字符，请手动输入。</translation>
    </message>
    <message>
        <source>The name mixes letters of different scripts. Use one script.</source>
        <translation>姓名混用了不同文字，请只用一种文字。</translation>
    </message>
    <message>
        <source>The name looks like that of a colleague. Make it different.</source>
        <translation>此姓名与同事的姓名过于相似，请加以区分。</translation>
    </message>
    <message>
        <source>The server does not know this time zone. Choose one of the list.</source>
        <translation>服务器无法识别此时区，请从列表中选择。</translation>
    </message>
    <message>
        <source>This device is signed out already.</source>
        <translation>此设备已退出登录。</translation>
    </message>
    <message>
        <source>This invite is used, withdrawn or over. Ask for a new one.</source>
        <translation>此邀请已使用、被撤销或已过期，请索取新的邀请。</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>你已不在此聊天中。</translation>
    </message>
    <message>
        <source>This group already exists.</source>
        <translation>该群聊已存在。</translation>
    </message>
    <message>
        <source>System messages cannot be changed.</source>
        <translation>系统消息无法更改。</translation>
    </message>
    <message>
        <source>This chat is between two people. Open a group instead.</source>
        <translation>这是单聊，请改为创建群聊。</translation>
    </message>
    <message>
        <source>Only the owner of the group may do this.</source>
        <translation>只有群主可以执行此操作。</translation>
    </message>
    <message>
        <source>The group is full: {limit} people at most.</source>
        <translation>群聊人数已满：最多 {limit} 人。</translation>
    </message>
    <message>
        <source>This person is not in the chat.</source>
        <translation>此人不在聊天中。</translation>
    </message>
    <message>
        <source>Choose somebody else to talk to.</source>
        <translation>请选择其他人聊天。</translation>
    </message>
    <message>
        <source>This message is no longer available.</source>
        <translation>此消息已无法查看。</translation>
    </message>
    <message>
        <source>Only who wrote a message may change it.</source>
        <translation>只有发送人可以更改消息。</translation>
    </message>
    <message>
        <source>Too late to edit: that ended {closed_at}.</source>
        <translation>已无法编辑：期限为 {closed_at}。</translation>
    </message>
    <message>
        <source>Too late to recall: that ended {closed_at}.</source>
        <translation>已无法撤回：期限为 {closed_at}。</translation>
    </message>
    <message>
        <source>The message was already recalled.</source>
        <translation>此消息已被撤回。</translation>
    </message>
    <message>
        <source>A mention is in the wrong place. Write it again.</source>
        <translation>@提及的位置有误，请重新编写。</translation>
    </message>
    <message>
        <source>Somebody you mention is not in the chat. Add them first.</source>
        <translation>你 @的人不在聊天中，请先添加。</translation>
    </message>
    <message>
        <source>The message you answer is no longer there.</source>
        <translation>你要回复的消息已不存在。</translation>
    </message>
    <message>
        <source>A message has {limit} kinds of reactions at most.</source>
        <translation>一条消息最多有 {limit} 种回应。</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation>服务器拒绝了此请求（{code}）。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
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
        <translation>加载中</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>End it in the system&apos;s list of programs, or start the computer again.</source>
        <translation>请在系统的任务管理器中结束它，或重新启动电脑。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Atrium is running, but does not answer.</source>
        <translation>Atrium 正在运行，但没有响应。</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>You</source>
        <translation>你的信息</translation>
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
        <source>Try another name, or a part of it.</source>
        <translation>请换个姓名，或只输入一部分。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>撤销</translation>
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
        <translation>退出 Atrium</translation>
    </message>
    <message numerus="yes">
        <source>Atrium, %n unread</source>
        <translation>
            <numerusform>Atrium，%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
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
        <translation>密钥库已锁定，请解锁后重新查找。</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>密钥库无法读回存入的内容。</translation>
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
        <translation>仅本次使用时，消息只保留到关闭 Atrium 为止，之后需要重新登录。</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The way there is not encrypted. Use it only in a network that you trust.</source>
        <translation>连接未加密。请只在你信任的网络中使用。</translation>
    </message>
    <message>
        <source>It leads to {server}.</source>
        <translation>将连接到 {server}。</translation>
    </message>
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
        <translation>想怎样开始？</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>你将成为公司的所有者，以后可以更改。</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>关于你</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>用于登录，不会向它发送邮件。</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
</context>
</TS>
