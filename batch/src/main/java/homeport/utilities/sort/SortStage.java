package homeport.utilities.sort;

import homeport.utilities.sort.engine.OrderedRecords;
import java.io.IOException;

/// Looks at the records of a sort when they are in order, and gives on those that it wants: what an
/// operator of ICETOOL does.
public interface SortStage {
  /// The stage before what takes its records.
  OrderedRecords before(OrderedRecords next);

  /// The last record was given.
  void end() throws IOException;
}
