package homeport.review.read;

import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.TextStatement;

/// The verb of a statement as a programmer writes it.
final class VerbNames {
  private VerbNames() {}

  static String of(Statement statement) {
    return switch (statement) {
      case Statement.Accept _ -> "ACCEPT";
      case Statement.Add _ -> "ADD";
      case Statement.Subtract _ -> "SUBTRACT";
      case Statement.Multiply _ -> "MULTIPLY";
      case Statement.Divide _ -> "DIVIDE";
      case Statement.Compute _ -> "COMPUTE";
      case Statement.Corresponding s -> s.verb().name();
      case Statement.Move _ -> "MOVE";
      case Statement.Initialize _ -> "INITIALIZE";
      case Statement.SetTo _ -> "SET";
      case Statement.SetBy _ -> "SET";
      case Statement.SetCondition _ -> "SET";
      case Statement.SetSwitch _ -> "SET";
      case Statement.If _ -> "IF";
      case Statement.Evaluate _ -> "EVALUATE";
      case Statement.Perform _ -> "PERFORM";
      case Statement.PerformInline _ -> "PERFORM";
      case Statement.GoTo _ -> "GO TO";
      case Statement.GoToDepending _ -> "GO TO";
      case Statement.Alter _ -> "ALTER";
      case Statement.Continue _ -> "CONTINUE";
      case Statement.NextSentence _ -> "NEXT SENTENCE";
      case Statement.Exit _ -> "EXIT";
      case Statement.Goback _ -> "GOBACK";
      case Statement.StopRun _ -> "STOP RUN";
      case Statement.StopLiteral _ -> "STOP";
      case Statement.Display _ -> "DISPLAY";
      case FileStatement.Open _ -> "OPEN";
      case FileStatement.Close _ -> "CLOSE";
      case FileStatement.Read _ -> "READ";
      case FileStatement.Write _ -> "WRITE";
      case FileStatement.Rewrite _ -> "REWRITE";
      case FileStatement.Delete _ -> "DELETE";
      case FileStatement.Start _ -> "START";
      case Statement.Call _ -> "CALL";
      case Statement.Cancel _ -> "CANCEL";
      case Statement.Entry _ -> "ENTRY";
      case Statement.Allocate _ -> "ALLOCATE";
      case Statement.Free _ -> "FREE";
      case TextStatement.StringTogether _ -> "STRING";
      case TextStatement.Unstring _ -> "UNSTRING";
      case TextStatement.Inspect _ -> "INSPECT";
      case Statement.Search _ -> "SEARCH";
      case FileStatement.Sort s -> s.merge() ? "MERGE" : "SORT";
      case FileStatement.Release _ -> "RELEASE";
      case FileStatement.Return _ -> "RETURN";
      case ReportStatement.Initiate _ -> "INITIATE";
      case ReportStatement.GenerateReport _ -> "GENERATE";
      case ReportStatement.Terminate _ -> "TERMINATE";
      case ReportStatement.SuppressPrinting _ -> "SUPPRESS";
      case ReportStatement.ReportFault _ -> "GENERATE";
      case MarkupStatement.Generate s -> s.form() + " GENERATE";
      case MarkupStatement.JsonParse _ -> "JSON PARSE";
      case MarkupStatement.XmlParse _ -> "XML PARSE";
      case Statement.Exec _ -> "EXEC";
      case Statement.Unsupported s -> s.verb();
    };
  }
}
