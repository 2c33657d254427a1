package homeport.codegen.lower;

import static homeport.codegen.ir.Routine.Kind.BYTES;
import static homeport.codegen.ir.Routine.Kind.INT;
import static homeport.codegen.ir.Routine.Kind.PROGRAM;

import homeport.codegen.ir.Routine;

/// The entry points of `homeport.runtime` for JSON and XML.
final class MarkupRoutines {
  private static final RuntimeClass JSON_GENERATE_VERB = new RuntimeClass("json.JsonGenerate");
  private static final RuntimeClass JSON_PARSE_VERB = new RuntimeClass("json.JsonParse");
  private static final RuntimeClass XML_GENERATE_VERB = new RuntimeClass("xml.XmlGenerate");
  private static final RuntimeClass XML_PARSE_VERB = new RuntimeClass("xml.XmlParse");
  private static final RuntimeClass MARKUP_STATE = new RuntimeClass("markup.MarkupState");

  static final Routine VARYING = MARKUP_STATE.action("varying", PROGRAM, INT, INT);
  static final Routine INTO_DYNAMIC = MARKUP_STATE.action("into", PROGRAM, BYTES, INT);
  static final Routine INTO_UTF8_PART =
      MARKUP_STATE.action("intoPart", PROGRAM, BYTES, INT, INT, INT);
  static final Routine INDICATOR = MARKUP_STATE.action("indicator", PROGRAM, BYTES);
  static final Routine JSON_GENERATE =
      JSON_GENERATE_VERB.integer("generate", PROGRAM, BYTES, INT, INT, INT, INT, BYTES, BYTES);
  static final Routine JSON_COUNT = JSON_GENERATE_VERB.integer("count", PROGRAM);

  static final Routine JSON_PARSE =
      JSON_PARSE_VERB.integer("parse", PROGRAM, BYTES, INT, INT, INT, INT, BYTES, BYTES);
  static final Routine JSON_STATUS = JSON_PARSE_VERB.integer("status", PROGRAM);

  static final Routine XML_GENERATE =
      XML_GENERATE_VERB.integer(
          "generate", PROGRAM, BYTES, INT, INT, INT, INT, BYTES, BYTES, BYTES, BYTES);
  static final Routine XML_COUNT = XML_GENERATE_VERB.integer("count", PROGRAM);

  static final Routine XML_PARSE_BEGIN =
      XML_PARSE_VERB.action("begin", PROGRAM, INT, INT, INT, INT, BYTES);
  static final Routine XML_PARSE_NEXT = XML_PARSE_VERB.integer("next", PROGRAM, BYTES, BYTES);
  static final Routine XML_PARSE_ADDRESS = XML_PARSE_VERB.number("address", PROGRAM, INT);

  private MarkupRoutines() {}
}
