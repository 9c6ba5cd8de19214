// What Swift cannot say to the system about the memory of this program.

#ifndef CMEMORY_H
#define CMEMORY_H

// Gives back what only the opening needed: freed memory, and the pages of the code.
// Code that is run again comes back from the page cache, some microseconds for sixteen pages.
void memory_give_back(void);

#endif
