# Six doors into the house; behind each stands the script of the same name.
.PHONY: run test build check bench docs

run test build check bench docs:
	@scripts/$@
