"""The company's people, departments and reporting line, as those change them who may."""
