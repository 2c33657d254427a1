package homeport.review.read;

import homeport.cobol.syntax.Statement;

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
      case Statement.Open _ -> "OPEN";
      case Statement.Close _ -> "CLOSE";
      case Statement.Read _ -> "READ";
      case Statement.Write _ -> "WRITE";
      case Statement.Rewrite _ -> "REWRITE";
      case Statement.Delete _ -> "DELETE";
      case Statement.Start _ -> "START";
      case Statement.Call _ -> "CALL";
      case Statement.Cancel _ -> "CANCEL";
      case Statement.Entry _ -> "ENTRY";
      case Statement.StringTogether _ -> "STRING";
      case Statement.Unstring _ -> "UNSTRING";
      case Statement.Inspect _ -> "INSPECT";
      case Statement.Search _ -> "SEARCH";
      case Statement.Sort s -> s.merge() ? "MERGE" : "SORT";
      case Statement.Release _ -> "RELEASE";
      case Statement.Return _ -> "RETURN";
      case Statement.Generate s -> s.form() + " GENERATE";
      case Statement.JsonParse _ -> "JSON PARSE";
      case Statement.XmlParse _ -> "XML PARSE";
      case Statement.Exec _ -> "EXEC";
      case Statement.Unsupported s -> s.verb();
    };
  }
}
