/* A disk that is slow to flush, for one program: preloaded, it delays fsync and fdatasync and notes when each returned. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static volatile long delay_ms = 0;
static volatile int notes = -1;

/* From now on every flush takes so much longer, and its end is written to a file descriptor as "kernel-clock ns". */
void slow_fsync_begin(long milliseconds, int descriptor) {
    delay_ms = milliseconds;
    notes = descriptor;
}

static int flushed(const char *name, int file) {
    int (*really)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    struct timespec moment = {delay_ms / 1000, (delay_ms % 1000) * 1000000L};
    char line[64];
    int result;
    if (delay_ms > 0)
        nanosleep(&moment, NULL);
    result = really(file);
    if (notes >= 0) {
        clock_gettime(CLOCK_MONOTONIC, &moment);
        int length = snprintf(line, sizeof line, "flushed %ld.%09ld\n", (long)moment.tv_sec, moment.tv_nsec);
        if (write(notes, line, length) != length)
            abort();
    }
    return result;
}

int fsync(int file) { return flushed("fsync", file); }

int fdatasync(int file) { return flushed("fdatasync", file); }
