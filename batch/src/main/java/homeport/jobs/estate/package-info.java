/// An estate: what `homeport.yaml` says about where a bank's programs, jobs and data are.
@NullMarked
package homeport.jobs.estate;

import org.jspecify.annotations.NullMarked;
