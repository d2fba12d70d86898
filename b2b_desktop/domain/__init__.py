"""Values and rules of the program; standard library only, no Qt, no input or output."""
