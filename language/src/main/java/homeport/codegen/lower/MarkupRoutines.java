package homeport.codegen.lower;

import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Routine.Kind;
import homeport.codegen.ir.Routine.Result;

/// The entry points of `homeport.runtime` for JSON and XML.
final class MarkupRoutines {
  static final Routine INTO_DYNAMIC =
      Routines.of("markup.MarkupState", "into", Result.VOID, Kind.PROGRAM, Kind.BYTES, Kind.INT);
  static final Routine JSON_GENERATE =
      Routines.of(
          "json.JsonGenerate",
          "generate",
          Result.INT,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.BYTES);
  static final Routine JSON_COUNT =
      Routines.of("json.JsonGenerate", "count", Result.INT, Kind.PROGRAM);

  static final Routine JSON_PARSE =
      Routines.of(
          "json.JsonParse",
          "parse",
          Result.INT,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.BYTES);
  static final Routine JSON_STATUS =
      Routines.of("json.JsonParse", "status", Result.INT, Kind.PROGRAM);

  static final Routine XML_GENERATE =
      Routines.of(
          "xml.XmlGenerate",
          "generate",
          Result.INT,
          Kind.PROGRAM,
          Kind.BYTES,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES,
          Kind.BYTES);
  static final Routine XML_COUNT =
      Routines.of("xml.XmlGenerate", "count", Result.INT, Kind.PROGRAM);

  static final Routine XML_PARSE_BEGIN =
      Routines.of(
          "xml.XmlParse",
          "begin",
          Result.VOID,
          Kind.PROGRAM,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.INT,
          Kind.BYTES);
  static final Routine XML_PARSE_NEXT =
      Routines.of("xml.XmlParse", "next", Result.INT, Kind.PROGRAM, Kind.BYTES, Kind.BYTES);
  static final Routine XML_PARSE_ADDRESS =
      Routines.of("xml.XmlParse", "address", Result.NUMBER, Kind.PROGRAM, Kind.INT);

  private MarkupRoutines() {}
}
