package homeport.jobs.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Takes what `homeport data` is asked to the process that has the estate.
@FunctionalInterface
public interface DataDesk {
  /// Of a process that has none.
  DataDesk NONE =
      (_, _) -> {
        throw new QueueRefusal("HP5024", "this process takes no requests for data sets");
      };

  /// What came of it.
  ///
  /// @param status the exit status
  /// @param out what goes to standard output
  /// @param err what goes to standard error
  record Done(int status, String out, String err) {}

  /// @param directory where the files are that the words name
  /// @param words the command line from the command's name on
  Done data(Path directory, List<String> words) throws QueueRefusal, IOException;
}
