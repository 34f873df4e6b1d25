"""Colleagues: who works here, in which department, under whom."""
