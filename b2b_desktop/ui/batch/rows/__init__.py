"""What is pasted, typed or imported becomes rows."""
