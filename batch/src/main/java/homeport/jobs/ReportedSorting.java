package homeport.jobs;

import homeport.runtime.Sorting;
import org.jspecify.annotations.Nullable;

/// SORT and MERGE of a step's programs. That one cannot go on is said in the log, as the sort
/// program of z/OS says it in its listing: the program only sees SORT-RETURN.
record ReportedSorting(Sorting sorting, JobLog log) implements Sorting {
  private static final String ID = "HP5034";

  @Override
  public Work begin(Order order, byte @Nullable [] collating, int recordMax) {
    return new ReportedWork(sorting.begin(order, collating, recordMax));
  }

  private Failure said(Failure failure) {
    log.console(ID + " A SORT OR MERGE OF THE PROGRAM CANNOT GO ON, SORT-RETURN IS 16");
    log.consoleMore(failure.said());
    return failure;
  }

  private final class ReportedWork implements Work {
    private final Work work;

    ReportedWork(Work work) {
      this.work = work;
    }

    @Override
    public void add(byte[] record, int at, int length) {
      try {
        work.add(record, at, length);
      } catch (Failure failure) {
        throw said(failure);
      }
    }

    @Override
    public void nextFile() {
      work.nextFile();
    }

    @Override
    public int next(byte[] area, int offset, int capacity) {
      try {
        return work.next(area, offset, capacity);
      } catch (Failure failure) {
        throw said(failure);
      }
    }

    @Override
    public void close() {
      work.close();
    }
  }
}
