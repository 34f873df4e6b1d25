<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server: {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It uses the work of others:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name in another script</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example 문해솔 or 陈雨桐; may stay empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>8 characters or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved. Colleagues see it when the line is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your old password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation><numerusform>Use at least %n character.</numerusform><numerusform>Use at least %n characters.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation><numerusform>Use at most %n character.</numerusform><numerusform>Use at most %n characters.</numerusform></translation>
    </message>
    <message>
        <source>You are offline. A new password needs the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is changed. All other devices are signed out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are offline. The devices are listed when the line is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs on your own computer or server. Your messages stay with you.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or begin one with somebody you work with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chat speaks again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chat is muted</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColleaguesPage</name>
    <message>
        <source>Invite your colleagues</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each gets a link for one person. It is valid for 7 days. You can also do this later.</source>
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
        <source>Make a link</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Create your company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You can change all of this later. It takes about two minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language for everyone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where Atrium keeps your data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{free} free. Five people use about {yearly} a year.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompanyPresenter</name>
    <message>
        <source>Enter the company's name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the colleague's name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Atrium cannot write into this folder. Choose another one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CompanyWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No IT staff needed: the company runs on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open Atrium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Creating the company</source>
        <translation type="unfinished" />
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
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>characters above the limit</comment>
        <translation type="unfinished">
            <numerusform />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>The company's server did not start. Choose another folder, or look into its log.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server does not answer. Check the address and the network, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation><numerusform>Use at least %n character.</numerusform><numerusform>Use at least %n characters.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation><numerusform>Use at most %n character.</numerusform><numerusform>Use at most %n characters.</numerusform></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an e-mail address, like mina@example.com.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notify me of new messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show who writes and what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start with this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Invite code or link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It stands in the invitation, like 192.168.0.24.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{company}, for {name}, {email}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for the invite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JoinPresenter</name>
    <message>
        <source>Enter the code, like ATR-7KQ2-M4XD-90AB, or the whole link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the server's address, like 192.168.0.24 or chat.example.com.</source>
        <translation type="unfinished" />
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
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Switch to a chat or person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to a day in this chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats, contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous, next chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous, next unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close, else back to the field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send, new line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the last message, in the empty field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mention, emoji</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply, edit, recall, on a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mute this chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>You are signed out here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your messages stay readable. What you wrote waits until you sign in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the new version; what you wrote is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Atrium needs an update.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server refuses the connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make room on this computer; then Atrium goes on by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep working: what you write goes out by itself later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep working: 1 message waits in the outbox and goes out by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep working: {count} messages wait in the outbox and go out by themselves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next try in {seconds} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trying now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compact rows have one line each.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Switch to {company}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your messages stay on the server. What this computer keeps of them is deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is not sent yet would be lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out of {company}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} in {chat}</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off duty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>8 characters or more. Several words are best.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too short: 8 characters or more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too long: 128 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weak: easy to guess. It can be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Habits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation><numerusform>%n unread</numerusform><numerusform>%n unread</numerusform></translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{passed} of {all}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder can be written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Atrium cannot write here. Choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is room for years of messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The company's server can start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It runs on this computer, beside Atrium.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No port could be opened. A security program may forbid it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your messages are encrypted on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is kept by {vault}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no key store: you sign in again after each start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SignInPresenter</name>
    <message>
        <source>Enter the server's address, like 192.168.0.24 or chat.example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose your company.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no company on this server yet.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>{count} members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats and people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names also match by initial: ㅎㄱㄹ, hgr, cyt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Atrium, %n unread</source>
        <translation><numerusform>Atrium, %n unread</numerusform><numerusform>Atrium, %n unread</numerusform></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no key store</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store is locked. Unlock it and look again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key store does not give back what it is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On Linux this is GNOME Keyring or KDE Wallet. Neither answers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Atrium encrypts your messages on this computer and keeps the key in the key store.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For this session only, messages are kept until you close Atrium; then you sign in again.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>For a new company. Nothing else to install.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You already have an account at your company.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Join with an invite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create a company on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>First, you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You become the owner of the company. You can change this later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You sign in with it. Nothing is sent there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
