#define _GNU_SOURCE
#include "CMemory.h"

#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// Of the program and of each library those segments that are never written: their pages are the
// file's own.
static int give_back(struct dl_phdr_info *part, size_t size, void *nothing) {
    (void)size, (void)nothing;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int index = 0; index < part->dlpi_phnum; index++) {
        const ElfW(Phdr) *segment = &part->dlpi_phdr[index];
        if (segment->p_type != PT_LOAD || segment->p_flags & PF_W) continue;
        uintptr_t start = part->dlpi_addr + segment->p_vaddr;
        uintptr_t end = start + segment->p_filesz;
        start -= start % page;
        madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 0;
}

void memory_give_back(void) {
    malloc_trim(0);
    dl_iterate_phdr(give_back, NULL);
}
