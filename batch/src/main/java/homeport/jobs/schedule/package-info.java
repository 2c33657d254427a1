/// The schedule of a day: which jobs run after which, from a plain text, and its run.
@NullMarked
package homeport.jobs.schedule;

import org.jspecify.annotations.NullMarked;
