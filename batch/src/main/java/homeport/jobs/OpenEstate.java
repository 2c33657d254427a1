package homeport.jobs;

import homeport.data.CodePage;
import homeport.datasets.DataSets;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.MemberSource;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateMembers;
import homeport.jobs.queue.JobQueue;
import homeport.runtime.ProgramLoader;
import homeport.store.EmbeddedStore.Durability;
import homeport.utilities.Utilities;
import homeport.utilities.Utility;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/// An estate that this process owns, for as long as it is open, and in which it runs jobs.
public final class OpenEstate implements AutoCloseable {
  private final DataSets dataSets;
  private final JobSystem system;
  private final MemberSource members;
  private final Submission submission;

  private OpenEstate(DataSets dataSets, JobSystem system, MemberSource members) {
    this.dataSets = dataSets;
    this.system = system;
    this.members = members;
    this.submission = new Submission(system, members);
  }

  /// Takes an estate.
  ///
  /// @param userId who submits
  /// @throws homeport.store.StoreException when another process owns it
  public static OpenEstate open(
      Estate estate,
      String userId,
      ProgramLoader programs,
      List<Utility> utilities,
      InstantSource clock,
      ZoneId zone)
      throws IOException {
    DataSets dataSets =
        DataSets.open(
            estate.data(), estate.state(), estate.codePage(), Durability.FULL, estate.space());
    JobSystem system =
        new JobSystem(
            estate.name(), userId, dataSets, new Utilities(utilities), programs, clock, zone);
    return new OpenEstate(dataSets, system, new EstateMembers(estate));
  }

  public DataSets dataSets() {
    return dataSets;
  }

  public CodePage codePage() {
    return dataSets.codePage();
  }

  /// The estate's queue. There is one; whoever opens it closes it.
  public JobQueue queue() throws IOException {
    return JobQueue.open(system, members);
  }

  /// Runs every job of a text, one after the other.
  ///
  /// @param problems gets what is wrong with the statements; a job's own log has it too
  public List<JobResult> submit(SourceFile text, Problems problems) throws IOException {
    return submission.submit(text, problems);
  }

  @Override
  public void close() {
    dataSets.close();
  }
}
