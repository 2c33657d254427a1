/// The job queue: jobs that wait, are held, run on initiators, have ended, or were interrupted; and
/// the socket through which other processes reach it.
@NullMarked
package homeport.jobs.queue;

import org.jspecify.annotations.NullMarked;
