"""What helps while one writes.

formatting     markers around words and before lines
wording        a text between its field and the contract
editing        which own messages can still be changed
naming         who may be named, and everybody at once
quick_replies  texts that one writes often
attaching      files that go along
scheduling     when something goes out, and what waits for its time
"""
