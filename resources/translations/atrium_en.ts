<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Free software under the Apache License 2.0.</translation>
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation>It uses the work of others:</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in another script</source>
        <translation>Name in another script</translation>
    </message>
    <message>
        <source>For example 문해솔 or 陈雨桐; may stay empty.</source>
        <translation>For example 문해솔 or 陈雨桐; may stay empty.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Save the profile</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>8 characters or more.</source>
        <translation>8 characters or more.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Saved. Colleagues see it when you are online.</source>
        <translation>Saved. Colleagues see it when you are online.</translation>
    </message>
    <message>
        <source>You are offline. The devices are listed when you are online again.</source>
        <translation>You are offline. The devices are listed when you are online again.</translation>
    </message>
    <message>
        <source>Enter your old password.</source>
        <translation>Enter your old password.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation>You are offline. A new password needs the server.</translation>
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation>The password is changed. All other devices are signed out.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Last seen {time}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>Choose somebody first</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>One place for your colleagues, and the work between you.</source>
        <translation>One place for your colleagues, and the work between you.</translation>
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation>Runs on your own computer or server. Your messages stay with you.</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>Show people or groups only</source>
        <translation>Show people or groups only</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Invite the people you work with; chats appear here.</source>
        <translation>Invite the people you work with; chats appear here.</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Say hello</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>Invite colleagues</translation>
    </message>
    <message>
        <source>Write to somebody you work with; chats appear here.</source>
        <translation>Write to somebody you work with; chats appear here.</translation>
    </message>
    <message>
        <source>No chats of this kind</source>
        <translation>No chats of this kind</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Everything is read</translation>
    </message>
    <message>
        <source>Nobody has mentioned you</source>
        <translation>Nobody has mentioned you</translation>
    </message>
    <message>
        <source>Search this computer</source>
        <translation>Search this computer</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>People and groups</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>Leave {title}?</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>You get no more messages from it. A member can bring you back.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>ChatSection</name>
    <message>
        <source>Choose a chat</source>
        <translation>Choose a chat</translation>
    </message>
    <message>
        <source>Or begin one with somebody you work with.</source>
        <translation>Or begin one with somebody you work with.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>The chat is no longer muted</source>
        <translation>The chat is no longer muted</translation>
    </message>
    <message>
        <source>The chat is muted</source>
        <translation>The chat is muted</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>as of {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>you are mentioned</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <translation>Connection lost at {time}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>The last 100 messages</source>
        <translation>The last 100 messages</translation>
    </message>
    <message>
        <source>Nothing from before</source>
        <translation>Nothing from before</translation>
    </message>
    <message>
        <source>They see everything that was written before.</source>
        <translation>They see everything that was written before.</translation>
    </message>
    <message>
        <source>They see the last 100 messages.</source>
        <translation>They see the last 100 messages.</translation>
    </message>
    <message>
        <source>They see what is written from now on.</source>
        <translation>They see what is written from now on.</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>waiting to send</source>
        <translation>waiting to send</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>You recalled a message</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} recalled a message</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>You: {text}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <comment>who said it, in a row of the chat list</comment>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Not sent: {reason}</translation>
    </message>
    <message>
        <source>Not done: see the outbox</source>
        <translation>Not done: see the outbox</translation>
    </message>
    <message>
        <source>Update Atrium to read this line</source>
        <translation>Update Atrium to read this line</translation>
    </message>
    <message>
        <source>you</source>
        <comment>in a list of people</comment>
        <translation>you</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} is typing</translation>
    </message>
    <message>
        <source>{name} and {other} are typing</source>
        <translation>{name} and {other} are typing</translation>
    </message>
    <message>
        <source>You opened the group</source>
        <translation>You opened the group</translation>
    </message>
    <message>
        <source>{name} opened the group</source>
        <translation>{name} opened the group</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>You joined</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} joined</translation>
    </message>
    <message>
        <source>You added {people}</source>
        <translation>You added {people}</translation>
    </message>
    <message>
        <source>{name} added {people}</source>
        <translation>{name} added {people}</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>You left</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} left</translation>
    </message>
    <message>
        <source>You took {people} out</source>
        <translation>You took {people} out</translation>
    </message>
    <message>
        <source>{name} took {people} out</source>
        <translation>{name} took {people} out</translation>
    </message>
    <message>
        <source>You renamed the group to {title}</source>
        <translation>You renamed the group to {title}</translation>
    </message>
    <message>
        <source>{name} renamed the group to {title}</source>
        <translation>{name} renamed the group to {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>%n person is typing</numerusform>
            <numerusform>%n people are typing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{name}, remove</source>
        <translation>{name}, remove</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>What was kept here could not be read. It is fetched again.</source>
        <translation>What was kept here could not be read. It is fetched again.</translation>
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Invite your colleagues</source>
        <translation>Invite your colleagues</translation>
    </message>
    <message>
        <source>Each gets a link for one person. It is valid for 7 days. You can also do this later.</source>
        <translation>Each gets a link for one person. It is valid for 7 days. You can also do this later.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Make a link</translation>
    </message>
    <message>
        <source>The links work on this computer. For others, run atrium-server with --host on your network.</source>
        <translation>The links work on this computer. For others, run atrium-server with --host on your network.</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation>Create your company</translation>
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation>You can change all of this later. It takes about two minutes.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Language for everyone</source>
        <translation>Language for everyone</translation>
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation>Where Atrium keeps your data</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation>{free} free. Five people use about {yearly} a year.</translation>
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company&apos;s name.</source>
        <translation>Enter the company&apos;s name.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>Enter the colleague&apos;s name.</source>
        <translation>Enter the colleague&apos;s name.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>Enter an e-mail address, like mina@example.com.</translation>
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation>Atrium cannot write into this folder. Choose another one.</translation>
    </message>
</context>
<context>
    <name>CompanyWizard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No IT staff needed: the company runs on this computer.</source>
        <translation>No IT staff needed: the company runs on this computer.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Create company</translation>
    </message>
    <message>
        <source>Open Atrium</source>
        <translation>Open Atrium</translation>
    </message>
    <message>
        <source>Creating the company</source>
        <translation>Creating the company</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Mention somebody</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Add to outbox</source>
        <translation>Add to outbox</translation>
    </message>
    <message>
        <source>Write now, it is sent later</source>
        <translation>Write now, it is sent later</translation>
    </message>
    <message>
        <source>save</source>
        <translation>save</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>add to outbox</source>
        <translation>add to outbox</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>new line</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters that still fit</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>characters above the limit</comment>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long: the limit is 16,000 characters. Send it in parts.</source>
        <translation>Too long: the limit is 16,000 characters. Send it in parts.</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Edit message</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Reply to {name}</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>This message is no longer available</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Without a department</source>
        <translation>Without a department</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Has left the company</source>
        <translation>Has left the company</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rank {rank}</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Enter an address such as mina@example.com.</source>
        <translation>Enter an address such as mina@example.com.</translation>
    </message>
    <message>
        <source>You are offline. An invite needs the server.</source>
        <translation>You are offline. An invite needs the server.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>Invite colleagues</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Nobody found for “{text}”</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>Try another name, or a part of it.</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing was written on that day or later</source>
        <translation>Nothing was written on that day or later</translation>
    </message>
</context>
<context>
    <name>DayPopover</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date pattern of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Write the day like 2026-03-01</source>
        <translation>Write the day like 2026-03-01</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Newcomers see</source>
        <translation>Newcomers see</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>This chat</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Waiting to be added</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(you)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Rename the group</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Leave {title}?</source>
        <translation>Leave {title}?</translation>
    </message>
    <message>
        <source>You get no more messages from it. A member can bring you back.</source>
        <translation>You get no more messages from it. A member can bring you back.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>Take {name} out?</translation>
    </message>
    <message>
        <source>They get no more messages from this group.</source>
        <translation>They get no more messages from this group.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Search emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>Qt date pattern of a day line</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>New</source>
        <comment>line above the first unread message</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>This message is no longer available</source>
        <translation>This message is no longer available</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Waiting to send</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Not sent.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>Read by {read} of {all}</translation>
    </message>
    <message>
        <source>You recalled a message</source>
        <translation>You recalled a message</translation>
    </message>
    <message>
        <source>{name} recalled a message</source>
        <translation>{name} recalled a message</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>answers {name}: {text}</source>
        <translation>answers {name}: {text}</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>Profile of {name}</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>Go to the quoted message</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>Take back {emoji}</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>React with {emoji}</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Add a reaction</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Reply (R)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Show who has read this</source>
        <translation>Show who has read this</translation>
    </message>
</context>
<context>
    <name>FeedCanvas</name>
    <message>
        <source>New messages</source>
        <translation>New messages</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>The company&apos;s server did not start. Choose another folder, or look into its log.</source>
        <translation>The company&apos;s server did not start. Choose another folder, or look into its log.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network, then try again.</source>
        <translation>The server does not answer. Check the address and the network, then try again.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation>Enter an e-mail address, like mina@example.com.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</source>
        <translation>Enter the server&apos;s address, like 192.168.0.24 or chat.example.com.</translation>
    </message>
    <message>
        <source>The way to this address is not encrypted. Begin it with https:// instead.</source>
        <translation>The way to this address is not encrypted. Begin it with https:// instead.</translation>
    </message>
    <message>
        <source>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</source>
        <translation>Atrium has not met the server for 14 days. Sign in to read your messages; what you wrote is kept.</translation>
    </message>
    <message>
        <source>You are no longer in this company. What this computer kept of it is deleted.</source>
        <translation>You are no longer in this company. What this computer kept of it is deleted.</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sends, Shift+Enter begins a new line</translation>
    </message>
    <message>
        <source>Notify me of new messages</source>
        <translation>Notify me of new messages</translation>
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation>Show who writes and what</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Keep running when the window is closed</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Start with this computer</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a colleague</source>
        <translation>Invite a colleague</translation>
    </message>
    <message>
        <source>They get a code that works once. With it they choose a password and are in.</source>
        <translation>They get a code that works once. With it they choose a password and are in.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Give this code to {name}. It is shown only once and is valid until {day}.</source>
        <translation>Give this code to {name}. It is shown only once and is valid until {day}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite code or link</source>
        <translation>Invite code or link</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>You find it in the invitation. Example: 192.168.0.24.</source>
        <translation>You find it in the invitation. Example: 192.168.0.24.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>{company}, invited by {inviter}</source>
        <translation>{company}, invited by {inviter}</translation>
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation>Looking for the invite</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Newest messages</source>
        <translation>Newest messages</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message numerus="yes">
        <source>Newest messages, %n new</source>
        <translation>
            <numerusform>Newest messages, %n new</numerusform>
            <numerusform>Newest messages, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Switch to a chat or person</source>
        <translation>Switch to a chat or person</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>Go to a day in this chat</source>
        <translation>Go to a day in this chat</translation>
    </message>
    <message>
        <source>Chats, contacts</source>
        <translation>Chats, contacts</translation>
    </message>
    <message>
        <source>Previous, next chat</source>
        <translation>Previous, next chat</translation>
    </message>
    <message>
        <source>Previous, next unread</source>
        <translation>Previous, next unread</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation>Close, else back to the field</translation>
    </message>
    <message>
        <source>Send, new line</source>
        <translation>Send, new line</translation>
    </message>
    <message>
        <source>Edit the last message, in the empty field</source>
        <translation>Edit the last message, in the empty field</translation>
    </message>
    <message>
        <source>Mention, emoji</source>
        <translation>Mention, emoji</translation>
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation>Reply, edit, recall, on a message</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Show or hide the details</translation>
    </message>
    <message>
        <source>Mute this chat</source>
        <translation>Mute this chat</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation>You are signed out here.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Your messages stay readable for 14 days. What you wrote waits until you sign in.</source>
        <translation>Your messages stay readable for 14 days. What you wrote waits until you sign in.</translation>
    </message>
    <message>
        <source>Atrium tries again by itself. What you write goes out when the server runs.</source>
        <translation>Atrium tries again by itself. What you write goes out when the server runs.</translation>
    </message>
    <message>
        <source>The company&apos;s server on this computer does not start.</source>
        <translation>The company&apos;s server on this computer does not start.</translation>
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation>Install the new version; what you wrote is kept.</translation>
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation>Atrium needs an update.</translation>
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation>The server refuses the connection.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation>Make room on this computer; then Atrium goes on by itself.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation>Keep working: what you write goes out by itself later.</translation>
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation>Keep working: 1 message waits in the outbox and goes out by itself.</translation>
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation>Keep working: {count} messages wait in the outbox and go out by themselves.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>You are offline.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation>Next try in {seconds} s</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Trying now</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Compact rows have one line each.</source>
        <translation>Compact rows have one line each.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Text size {size}%</source>
        <translation>Text size {size}%</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation>Switch to {company}</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>Your messages stay on the server. What this computer keeps of them is deleted.</translation>
    </message>
    <message>
        <source>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation>What is not sent yet would be lost. Your messages stay on the server. What this computer keeps of them is deleted.</translation>
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation>Sign out of {company}?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>React</source>
        <translation>React</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Select text</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A message can be edited for 24 hours</source>
        <translation>A message can be edited for 24 hours</translation>
    </message>
    <message>
        <source>A message can be recalled for 24 hours</source>
        <translation>A message can be recalled for 24 hours</translation>
    </message>
    <message>
        <source>Nobody can read it in the chat any more. A line stays that says so.</source>
        <translation>Nobody can read it in the chat any more. A line stays that says so.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Delete for all</source>
        <translation>Delete for all</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>Delete this message for everyone?</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date pattern, short with year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>New chat</translation>
    </message>
    <message>
        <source>Choose one person, or several for a group.</source>
        <translation>Choose one person, or several for a group.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Open chat</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Title of the group</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>Choose somebody first</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Open group</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation>{name} in {chat}</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Waiting since {time}</source>
        <translation>Waiting since {time}</translation>
    </message>
    <message>
        <source>Something of another version</source>
        <translation>Something of another version</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>Edit: {text}</translation>
    </message>
    <message>
        <source>Recall a message</source>
        <translation>Recall a message</translation>
    </message>
    <message>
        <source>React with {emoji}</source>
        <translation>React with {emoji}</translation>
    </message>
    <message>
        <source>Take back {emoji}</source>
        <translation>Take back {emoji}</translation>
    </message>
    <message>
        <source>Change what newcomers see</source>
        <translation>Change what newcomers see</translation>
    </message>
    <message>
        <source>Rename to {title}</source>
        <translation>Rename to {title}</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Open the chat</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Open the group</translation>
    </message>
    <message>
        <source>Add {people}</source>
        <translation>Add {people}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Take {name} out</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</source>
        <translation>Kept on this computer, encrypted. Nothing is lost if you close Atrium.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>While you are offline</source>
        <translation>While you are offline</translation>
    </message>
    <message>
        <source>Read everything on this computer</source>
        <translation>Read everything on this computer</translation>
    </message>
    <message>
        <source>Write, edit, react, open groups</source>
        <translation>Write, edit, react, open groups</translation>
    </message>
    <message>
        <source>Invite people, load older messages</source>
        <translation>Invite people, load older messages</translation>
    </message>
</context>
<context>
    <name>OwnAvatar</name>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>off duty</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>8 characters or more. Several words are best.</source>
        <translation>8 characters or more. Several words are best.</translation>
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation>Too short: 8 characters or more.</translation>
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation>Too long: 128 characters at most.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation>Weak: easy to guess. It can be used.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Good.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>Human resources</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
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
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Nobody else to choose</source>
        <translation>Nobody else to choose</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Behaviour</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Copy e-mail</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your colleagues</source>
        <translation>Your colleagues</translation>
    </message>
    <message>
        <source>Choose somebody to see who they are and how to reach them.</source>
        <translation>Choose somebody to see who they are and how to reach them.</translation>
    </message>
    <message>
        <source>Nobody else is here yet</source>
        <translation>Nobody else is here yet</translation>
    </message>
    <message>
        <source>Invite the people you work with.</source>
        <translation>Invite the people you work with.</translation>
    </message>
    <message>
        <source>Invite colleagues</source>
        <translation>Invite colleagues</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>More emoji</source>
        <translation>More emoji</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadersPopover</name>
    <message>
        <source>Read by {read} of {all}</source>
        <translation>Read by {read} of {all}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>ReadyBox</name>
    <message>
        <source>This computer is ready</source>
        <translation>This computer is ready</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>This computer is nearly ready</translation>
    </message>
    <message>
        <source>{passed} of {all}</source>
        <translation>{passed} of {all}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation>The data folder can be written</translation>
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation>Atrium cannot write here. Choose another folder.</translation>
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation>There is room for years of messages</translation>
    </message>
    <message>
        <source>The company&apos;s server can start</source>
        <translation>The company&apos;s server can start</translation>
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation>It runs on this computer, beside Atrium.</translation>
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation>No port could be opened. A security program may forbid it.</translation>
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation>Your messages are encrypted on this computer</translation>
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation>The key is kept by {vault}.</translation>
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation>There is no key store: you sign in again after each start.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} free</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The disk is full. Your text stays here: make room, then try again.</source>
        <translation>The disk is full. Your text stays here: make room, then try again.</translation>
    </message>
    <message>
        <source>This is too long or has characters that cannot be sent. Change it and try again.</source>
        <translation>This is too long or has characters that cannot be sent. Change it and try again.</translation>
    </message>
    <message>
        <source>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</source>
        <translation>This version of Atrium cannot read what was to be sent. Update Atrium, or discard it.</translation>
    </message>
    <message>
        <source>You are signed out here. Sign in again.</source>
        <translation>You are signed out here. Sign in again.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the owner of the company.</source>
        <translation>You may not do this. Ask the owner of the company.</translation>
    </message>
    <message>
        <source>The server did not understand this. Update Atrium and try again.</source>
        <translation>The server did not understand this. Update Atrium and try again.</translation>
    </message>
    <message>
        <source>This does not exist any more, or it is not for you.</source>
        <translation>This does not exist any more, or it is not for you.</translation>
    </message>
    <message>
        <source>The server cannot do this. Update Atrium and try again.</source>
        <translation>The server cannot do this. Update Atrium and try again.</translation>
    </message>
    <message>
        <source>The connection was too slow. Try again.</source>
        <translation>The connection was too slow. Try again.</translation>
    </message>
    <message>
        <source>This is too large for the server. Send less at once.</source>
        <translation>This is too large for the server. Send less at once.</translation>
    </message>
    <message>
        <source>The server does not answer to this address. Check the address.</source>
        <translation>The server does not answer to this address. Check the address.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {seconds} s, then try again.</source>
        <translation>Too many tries. Wait {seconds} s, then try again.</translation>
    </message>
    <message>
        <source>The server cannot answer now. Try again in a moment.</source>
        <translation>The server cannot answer now. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server has a defect and wrote a report. Tell whoever runs the server.</source>
        <translation>The server has a defect and wrote a report. Tell whoever runs the server.</translation>
    </message>
    <message>
        <source>The server has something else under this number. Write it again.</source>
        <translation>The server has something else under this number. Write it again.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for an update of the server.</source>
        <translation>The server cannot do this yet. Ask for an update of the server.</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is loaded anew.</source>
        <translation>This computer was away for long. Everything is loaded anew.</translation>
    </message>
    <message>
        <source>The server was set back. Everything is loaded anew.</source>
        <translation>The server was set back. Everything is loaded anew.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-mail or password is wrong.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>The old password is wrong.</translation>
    </message>
    <message>
        <source>This server has several companies. Choose yours.</source>
        <translation>This server has several companies. Choose yours.</translation>
    </message>
    <message>
        <source>This person is not in the company.</source>
        <translation>This person is not in the company.</translation>
    </message>
    <message>
        <source>This person has left the company.</source>
        <translation>This person has left the company.</translation>
    </message>
    <message>
        <source>This department does not exist any more.</source>
        <translation>This department does not exist any more.</translation>
    </message>
    <message>
        <source>The department still has people or parts. Move them first.</source>
        <translation>The department still has people or parts. Move them first.</translation>
    </message>
    <message>
        <source>A department cannot be a part of itself.</source>
        <translation>A department cannot be a part of itself.</translation>
    </message>
    <message>
        <source>Nobody reports to themselves. Choose another manager.</source>
        <translation>Nobody reports to themselves. Choose another manager.</translation>
    </message>
    <message>
        <source>You cannot give a rank or a duty that you do not hold.</source>
        <translation>You cannot give a rank or a duty that you do not hold.</translation>
    </message>
    <message>
        <source>The company keeps one owner. Name another owner first.</source>
        <translation>The company keeps one owner. Name another owner first.</translation>
    </message>
    <message>
        <source>Somebody here already has this e-mail address.</source>
        <translation>Somebody here already has this e-mail address.</translation>
    </message>
    <message>
        <source>The name has hidden characters. Type it by hand.</source>
        <translation>The name has hidden characters. Type it by hand.</translation>
    </message>
    <message>
        <source>The name mixes letters of different scripts. Use one script.</source>
        <translation>The name mixes letters of different scripts. Use one script.</translation>
    </message>
    <message>
        <source>The name looks like that of a colleague. Make it different.</source>
        <translation>The name looks like that of a colleague. Make it different.</translation>
    </message>
    <message>
        <source>The server does not know this time zone. Choose one of the list.</source>
        <translation>The server does not know this time zone. Choose one of the list.</translation>
    </message>
    <message>
        <source>This device is signed out already.</source>
        <translation>This device is signed out already.</translation>
    </message>
    <message>
        <source>This invite is used, withdrawn or over. Ask for a new one.</source>
        <translation>This invite is used, withdrawn or over. Ask for a new one.</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>You are not in this chat any more.</translation>
    </message>
    <message>
        <source>This group already exists.</source>
        <translation>This group already exists.</translation>
    </message>
    <message>
        <source>System messages cannot be changed.</source>
        <translation>System messages cannot be changed.</translation>
    </message>
    <message>
        <source>This chat is between two people. Open a group instead.</source>
        <translation>This chat is between two people. Open a group instead.</translation>
    </message>
    <message>
        <source>Only the owner of the group may do this.</source>
        <translation>Only the owner of the group may do this.</translation>
    </message>
    <message>
        <source>The group is full: {limit} people at most.</source>
        <translation>The group is full: {limit} people at most.</translation>
    </message>
    <message>
        <source>This person is not in the chat.</source>
        <translation>This person is not in the chat.</translation>
    </message>
    <message>
        <source>Choose somebody else to talk to.</source>
        <translation>Choose somebody else to talk to.</translation>
    </message>
    <message>
        <source>This message is no longer available.</source>
        <translation>This message is no longer available.</translation>
    </message>
    <message>
        <source>Only who wrote a message may change it.</source>
        <translation>Only who wrote a message may change it.</translation>
    </message>
    <message>
        <source>Too late to edit: that ended {closed_at}.</source>
        <translation>Too late to edit: that ended {closed_at}.</translation>
    </message>
    <message>
        <source>Too late to recall: that ended {closed_at}.</source>
        <translation>Too late to recall: that ended {closed_at}.</translation>
    </message>
    <message>
        <source>The message was already recalled.</source>
        <translation>The message was already recalled.</translation>
    </message>
    <message>
        <source>A mention is in the wrong place. Write it again.</source>
        <translation>A mention is in the wrong place. Write it again.</translation>
    </message>
    <message>
        <source>Somebody you mention is not in the chat. Add them first.</source>
        <translation>Somebody you mention is not in the chat. Add them first.</translation>
    </message>
    <message>
        <source>The message you answer is no longer there.</source>
        <translation>The message you answer is no longer there.</translation>
    </message>
    <message>
        <source>A message has {limit} kinds of reactions at most.</source>
        <translation>A message has {limit} kinds of reactions at most.</translation>
    </message>
    <message>
        <source>The server refused this ({code}).</source>
        <translation>The server refused this ({code}).</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Choose your company.</source>
        <translation>Choose your company.</translation>
    </message>
    <message>
        <source>There is no company on this server yet.</source>
        <translation>There is no company on this server yet.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>End it in the system&apos;s list of programs, or start the computer again.</source>
        <translation>End it in the system&apos;s list of programs, or start the computer again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Atrium is running, but does not answer.</source>
        <translation>Atrium is running, but does not answer.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation>{count} members</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Jump to</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>Chats and people</source>
        <translation>Chats and people</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
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
        <translation>filter</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>Try another name, or a part of it.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation>Names also match by initial: ㅎㄱㄹ, hgr, cyt</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Nothing found for “{query}”</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Atrium</source>
        <translation>Open Atrium</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>Atrium, %n unread</source>
        <translation>
            <numerusform>Atrium, %n unread</numerusform>
            <numerusform>Atrium, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Use for this session only</translation>
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation>This computer has no key store</translation>
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation>The key store is locked. Unlock it and look again.</translation>
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation>The key store does not give back what it is given.</translation>
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</translation>
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation>Atrium encrypts your messages on this computer and keeps the key in the key store.</translation>
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation>For this session only, messages are kept until you close Atrium; then you sign in again.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>The way there is not encrypted. Use it only in a network that you trust.</source>
        <translation>The way there is not encrypted. Use it only in a network that you trust.</translation>
    </message>
    <message>
        <source>It leads to {server}.</source>
        <translation>It leads to {server}.</translation>
    </message>
    <message>
        <source>Enter the code or open the link that a colleague sent you.</source>
        <translation>Enter the code or open the link that a colleague sent you.</translation>
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation>For a new company. Nothing else to install.</translation>
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation>You already have an account at your company.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Join with an invite</translation>
    </message>
    <message>
        <source>Create a company on this computer</source>
        <translation>Create a company on this computer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>How would you like to start?</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation>You become the owner of the company. You can change this later.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>About you</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation>You sign in with it. Nothing is sent there.</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choose a password</translation>
    </message>
</context>
</TS>
