/// A job runs: step after step, with its data sets, its conditions and its log. [Submission] is the
/// way in; [JobRunner] runs one job.
@NullMarked
package homeport.jobs;

import org.jspecify.annotations.NullMarked;
