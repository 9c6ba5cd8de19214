# Doors into the house; behind each stands the script of the same name.
.PHONY: run test build check bench docs install deb

run test build check bench docs install deb:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/$@
