package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement of the Report Writer.
public sealed interface ReportStatement extends Statement.OfFamily {
  /// INITIATE reports [UPON file].
  record Initiate(Span at, List<Name> reports, @Nullable Name upon) implements ReportStatement {
    public Initiate {
      reports = List.copyOf(reports);
    }
  }

  /// GENERATE of a DETAIL report group, or of a report (summary reporting).
  record GenerateReport(Span at, ReportSyntax.GroupName what) implements ReportStatement {}

  record Terminate(Span at, List<Name> reports) implements ReportStatement {
    public Terminate {
      reports = List.copyOf(reports);
    }
  }

  /// SUPPRESS PRINTING.
  record SuppressPrinting(Span at) implements ReportStatement {}

  /// What no program writes: a report is asked for something that its state does not allow, and the
  /// run unit ends.
  record ReportFault(Span at, String title) implements ReportStatement {}
}
