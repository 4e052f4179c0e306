/* What a disk does at its worst, under one folder (TRIAL_FOLDER).
   TRIAL_LOG: every write, cut and sync is appended to that file, so that a power cut can be played afterwards.
   TRIAL_FAIL_AT, TRIAL_FAIL_FOR, TRIAL_FAIL_WITH: the n-th write or sync (and the next ones) fail with that errno.
   TRIAL_KILL_AT: the process is killed before the n-th write or sync. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char name_of[4096][256];
static ino_t inode_of[4096];
static int log_file = -1;
static long counted = 0, kill_at = 0, fail_at = 0, fail_for = 1, fail_with = EIO;
static const char *folder = NULL;

__attribute__((constructor)) static void begin(void) {
    folder = getenv("TRIAL_FOLDER");
    const char *log = getenv("TRIAL_LOG");
    if (log) log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (getenv("TRIAL_FAIL_AT")) fail_at = atol(getenv("TRIAL_FAIL_AT"));
    if (getenv("TRIAL_KILL_AT")) kill_at = atol(getenv("TRIAL_KILL_AT"));
    if (getenv("TRIAL_FAIL_FOR")) fail_for = atol(getenv("TRIAL_FAIL_FOR"));
    if (getenv("TRIAL_FAIL_WITH")) fail_with = atol(getenv("TRIAL_FAIL_WITH"));
}

static void note_open(int fd, const char *path) {
    if (fd < 0 || fd >= 4096) return;
    name_of[fd][0] = 0;
    if (!folder || !path || strncmp(path, folder, strlen(folder)) != 0) return;
    const char *end = strrchr(path, '/');
    end = end ? end + 1 : path;
    size_t n = strlen(end);
    if (n >= 4 && strcmp(end + n - 4, "-shm") == 0) return;
    struct stat status;
    if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return;
    inode_of[fd] = status.st_ino;
    snprintf(name_of[fd], 256, "%s", end);
}

/* A number may have been closed in a way that is not seen here and be something else by now. */
static int watched(int fd) {
    if (fd < 0 || fd >= 4096 || !name_of[fd][0]) return 0;
    struct stat status;
    return fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_ino == inode_of[fd];
}

static void record(char kind, int fd, uint64_t offset, const void *bytes, uint64_t count) {
    if (log_file < 0) return;
    struct { char kind; char name[63]; uint64_t offset, count; } head;
    memset(&head, 0, sizeof head);
    head.kind = kind;
    snprintf(head.name, sizeof head.name, "%s", name_of[fd]);
    head.offset = offset;
    head.count = count;
    syscall(SYS_write, log_file, &head, sizeof head);
    if (bytes && count) syscall(SYS_write, log_file, bytes, count);
}

static int fails(void) {
    counted++;
    if (kill_at && counted >= kill_at) kill(getpid(), SIGKILL);
    if (!fail_at) return 0;
    if (counted >= fail_at && counted < fail_at + fail_for) { errno = (int)fail_with; return 1; }
    return 0;
}

int open64(const char *path, int flags, ...) {
    mode_t mode = 0;
    if (flags & O_CREAT) { __builtin_va_list list; __builtin_va_start(list, flags); mode = __builtin_va_arg(list, int); __builtin_va_end(list); }
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    pthread_mutex_lock(&lock); note_open(fd, path); pthread_mutex_unlock(&lock);
    return fd;
}
int open(const char *path, int flags, ...) {
    mode_t mode = 0;
    if (flags & O_CREAT) { __builtin_va_list list; __builtin_va_start(list, flags); mode = __builtin_va_arg(list, int); __builtin_va_end(list); }
    return open64(path, flags, mode);
}
int close(int fd) {
    pthread_mutex_lock(&lock);
    if (fd >= 0 && fd < 4096) name_of[fd][0] = 0;
    pthread_mutex_unlock(&lock);
    return (int)syscall(SYS_close, fd);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
    if (!watched(fd)) return syscall(SYS_pwrite64, fd, bytes, count, offset);
    pthread_mutex_lock(&lock);
    ssize_t done = -1;
    if (!fails()) {
        done = syscall(SYS_pwrite64, fd, bytes, count, offset);
        if (done > 0) record('w', fd, (uint64_t)offset, bytes, (uint64_t)done);
    }
    int kept = errno;
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }
ssize_t write(int fd, const void *bytes, size_t count) {
    if (!watched(fd)) return syscall(SYS_write, fd, bytes, count);
    off64_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t done = pwrite64(fd, bytes, count, offset);
    if (done > 0) lseek(fd, offset + done, SEEK_SET);
    return done;
}
int ftruncate64(int fd, off64_t size) {
    int done = (int)syscall(SYS_ftruncate, fd, size);
    if (watched(fd) && done == 0) { pthread_mutex_lock(&lock); record('t', fd, (uint64_t)size, NULL, 0); pthread_mutex_unlock(&lock); }
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
static int sync_it(int fd, long number) {
    if (!watched(fd)) return (int)syscall(number, fd);
    pthread_mutex_lock(&lock);
    int done = -1;
    if (!fails()) {
        done = (int)syscall(number, fd);
        if (done == 0) record('s', fd, 0, NULL, 0);
    }
    int kept = errno;
    pthread_mutex_unlock(&lock);
    errno = kept;
    return done;
}
int fsync(int fd) { return sync_it(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_it(fd, SYS_fdatasync); }
