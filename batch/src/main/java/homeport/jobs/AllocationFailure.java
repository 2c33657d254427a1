package homeport.jobs;

import java.util.List;

/// A DD statement that cannot be satisfied when its step is reached. A JCL error for z/OS: the step
/// does not run, and no later one either.
final class AllocationFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  /// @param title one sentence
  /// @param messages as the job log shows them
  AllocationFailure(String title, List<String> messages) {
    super(title, null, false, false);
    this.messages = List.copyOf(messages);
  }

  List<String> messages() {
    return messages;
  }

  String title() {
    return String.valueOf(getMessage());
  }
}
