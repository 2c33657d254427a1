/// Records a job's run as an evidence pack, and runs it again from one.
@NullMarked
package homeport.trial.replay;

import org.jspecify.annotations.NullMarked;
