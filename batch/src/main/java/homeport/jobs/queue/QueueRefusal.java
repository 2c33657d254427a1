package homeport.jobs.queue;

import java.util.Locale;

/// What the queue cannot do for an operator, in one sentence.
public final class QueueRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;

  public QueueRefusal(String id, String sentence) {
    super(sentence, null, false, false);
    this.id = id;
  }

  /// `HP5020`.
  public String id() {
    return id;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }

  public static QueueRefusal noSuchJob(String jobId) {
    return new QueueRefusal("HP5020", "there is no job `" + jobId + "` in the queue");
  }

  static QueueRefusal wrongStatus(QueuedJob job, String wanted) {
    return new QueueRefusal(
        "HP5021",
        job.name()
            + " ("
            + job.jobId()
            + ") is "
            + job.status().name().toLowerCase(Locale.ROOT)
            + "; "
            + wanted);
  }

  static QueueRefusal noSuchStep(String name, String step) {
    return new QueueRefusal("HP5022", "the job " + name + " has no step `" + step + "`");
  }
}
