package homeport.cobol.check;

import static homeport.cobol.check.Support.Kind.DATA;
import static homeport.cobol.check.Support.Kind.DECLARATIVE;
import static homeport.cobol.check.Support.Kind.ENVIRONMENT;
import static homeport.cobol.check.Support.Kind.FILE;
import static homeport.cobol.check.Support.Kind.OPTION;
import static homeport.cobol.check.Support.Kind.PHRASE;
import static homeport.cobol.check.Support.Kind.PROGRAM;
import static homeport.cobol.check.Support.Kind.STATEMENT;
import static homeport.cobol.check.Support.Kind.TABLE;
import static homeport.cobol.check.Support.Kind.USAGE;
import static homeport.cobol.check.Support.State.DIFFERS;
import static homeport.cobol.check.Support.State.NEVER;
import static homeport.cobol.check.Support.State.NO;
import static homeport.cobol.check.Support.State.YES;

import homeport.cobol.source.OptionList;
import homeport.diagnostics.Feature;
import java.util.ArrayList;
import java.util.List;

/// What of the language is compiled, and what is refused by name: the one place that says so. A
/// construct becomes supported by changing its NO to YES. docs/compatibility.md shows the same
/// table.
public enum Support {
  ACCEPT(STATEMENT, "ACCEPT", YES, ""),
  ACCEPT_CLOCK(PHRASE, "ACCEPT FROM DATE, DAY, DAY-OF-WEEK, TIME", YES, ""),
  ACCEPT_ENVIRONMENT(PHRASE, "ACCEPT FROM ENVIRONMENT-VALUE", NEVER, "IBM's compiler has it not"),
  ADD(STATEMENT, "ADD", YES, ""),
  ADD_CORRESPONDING(STATEMENT, "ADD CORRESPONDING", YES, ""),
  ALLOCATE(STATEMENT, "ALLOCATE", YES, "LOC makes no difference"),
  ALTER(STATEMENT, "ALTER", YES, ""),
  CALL(STATEMENT, "CALL", YES, ""),
  CALL_POINTER(PHRASE, "CALL procedure-pointer", YES, ""),
  CALL_FILE(
      PHRASE,
      "CALL USING a file",
      NEVER,
      "it passes the address of a data control block, which has a meaning for assembler programs"
          + " only; a program in Java opens the DD by its name (docs/extensions.md)"),
  CALL_RETURNING(PHRASE, "CALL … RETURNING", YES, ""),
  CALL_FIXED_LENGTH(PHRASE, "CALL USING … AS FIXED LENGTH", YES, ""),
  CALL_OMITTED(PHRASE, "CALL USING OMITTED", YES, ""),
  CANCEL(STATEMENT, "CANCEL", YES, "a statically called program is reset, too (A-0606)"),
  CLOSE(STATEMENT, "CLOSE", YES, ""),
  CLOSE_REEL(PHRASE, "CLOSE REEL, UNIT or WITH NO REWIND", YES, "no volumes here: status 07"),
  COMPUTE(STATEMENT, "COMPUTE", YES, ""),
  POWER(PHRASE, "** with any exponent", YES, ""),
  CONTINUE(STATEMENT, "CONTINUE", YES, ""),
  DELETE(STATEMENT, "DELETE", YES, ""),
  DISPLAY(STATEMENT, "DISPLAY", YES, ""),
  DISPLAY_ENVIRONMENT(
      PHRASE,
      "DISPLAY UPON ENVIRONMENT-NAME or ENVIRONMENT-VALUE",
      NEVER,
      "IBM's compiler has it not"),
  DIVIDE(STATEMENT, "DIVIDE", YES, ""),
  ENTRY(STATEMENT, "ENTRY", YES, ""),
  ENTRY_WITHIN(
      PHRASE,
      "ENTRY within another statement",
      NEVER,
      "the Language Reference has ENTRY end with a period: it is a sentence, no part of a branch"),
  EVALUATE(STATEMENT, "EVALUATE", YES, ""),
  EXEC(Kind.EXEC, "EXEC", NO, "a translator of its own compiles it"),
  EXIT(STATEMENT, "EXIT", YES, ""),
  EXIT_METHOD(STATEMENT, "EXIT METHOD", NO, "object orientation"),
  EXIT_FUNCTION(STATEMENT, "EXIT FUNCTION", YES, ""),
  FREE(STATEMENT, "FREE", YES, ""),
  GENERATE(STATEMENT, "GENERATE", YES, ""),
  GO_TO(STATEMENT, "GO TO", YES, ""),
  GO_TO_ALTERED(STATEMENT, "GO TO without a procedure-name", YES, ""),
  GOBACK(STATEMENT, "GOBACK", YES, ""),
  GOBACK_GIVING(PHRASE, "GOBACK RETURNING", YES, ""),
  IF(STATEMENT, "IF", YES, ""),
  INITIALIZE(STATEMENT, "INITIALIZE", YES, ""),
  INITIATE(STATEMENT, "INITIATE", YES, ""),
  INSPECT(STATEMENT, "INSPECT", YES, ""),
  MERGE(STATEMENT, "MERGE", YES, ""),
  MOVE(STATEMENT, "MOVE", YES, ""),
  MOVE_CORRESPONDING(STATEMENT, "MOVE CORRESPONDING", YES, ""),
  MULTIPLY(STATEMENT, "MULTIPLY", YES, ""),
  NEXT_SENTENCE(STATEMENT, "NEXT SENTENCE", YES, ""),
  OPEN(STATEMENT, "OPEN", YES, ""),
  OPEN_REVERSED(PHRASE, "OPEN … REVERSED", YES, "no tapes here: no effect"),
  OPEN_NO_REWIND(PHRASE, "OPEN … WITH NO REWIND", YES, "no volumes here: status 07"),
  PERFORM(STATEMENT, "PERFORM", YES, ""),
  READ(STATEMENT, "READ", YES, ""),
  READ_PREVIOUS(PHRASE, "READ PREVIOUS", YES, ""),
  RELEASE(STATEMENT, "RELEASE", YES, ""),
  RETURN(STATEMENT, "RETURN", YES, ""),
  REWRITE(STATEMENT, "REWRITE", YES, ""),
  SEARCH(STATEMENT, "SEARCH", YES, ""),
  SEARCH_ALL(STATEMENT, "SEARCH ALL", YES, ""),
  SET_INDEX(STATEMENT, "SET index", YES, ""),
  SET_CONDITION(STATEMENT, "SET condition-name", YES, ""),
  SET_SWITCH(STATEMENT, "SET switch", YES, ""),
  SET_LENGTH(PHRASE, "SET LENGTH OF", YES, ""),
  SET_POINTER(STATEMENT, "SET pointer or ADDRESS OF", YES, ""),
  ADDRESS_AROUND(PHRASE, "a new address for a GLOBAL record of a program around", NO, ""),
  SORT(STATEMENT, "SORT", YES, ""),
  SORT_TABLE(STATEMENT, "SORT of a table", YES, ""),
  SORT_TABLE_NESTED(PHRASE, "SORT of a table within a table", YES, ""),
  SORT_COLLATING(PHRASE, "SORT or MERGE … COLLATING SEQUENCE", YES, ""),
  SORT_KEY_FLOAT(
      PHRASE, "an external floating-point key of SORT or MERGE", YES, "compared as characters"),
  SORT_KEY_NATIONAL(PHRASE, "a national floating-point key of SORT of a table", NO, ""),
  SORT_LONG(PHRASE, "SORT of records of more than 65,535 bytes", NO, ""),
  START(STATEMENT, "START", YES, ""),
  STOP_RUN(STATEMENT, "STOP RUN", YES, ""),
  STOP_GIVING(PHRASE, "STOP RUN with a value", YES, ""),
  STOP_LITERAL(
      STATEMENT,
      "STOP literal",
      YES,
      "waits for a line from the console; S522 when nobody can answer"),
  STRING(STATEMENT, "STRING", YES, ""),
  SUBTRACT(STATEMENT, "SUBTRACT", YES, ""),
  SUBTRACT_CORRESPONDING(STATEMENT, "SUBTRACT CORRESPONDING", YES, ""),
  SUPPRESS(STATEMENT, "SUPPRESS PRINTING", YES, ""),
  TERMINATE(STATEMENT, "TERMINATE", YES, ""),
  UNSTRING(STATEMENT, "UNSTRING", YES, ""),
  WRITE(STATEMENT, "WRITE", YES, ""),
  WRITE_ADVANCING(PHRASE, "WRITE … ADVANCING", YES, ""),
  WRITE_END_OF_PAGE(PHRASE, "WRITE … AT END-OF-PAGE", YES, ""),
  JSON_GENERATE(STATEMENT, "JSON GENERATE", YES, ""),
  JSON_PARSE(STATEMENT, "JSON PARSE", DIFFERS, "messages of WITH DETAIL are in words of our own"),
  XML_GENERATE(STATEMENT, "XML GENERATE", YES, ""),
  XML_PARSE(
      STATEMENT,
      "XML PARSE",
      DIFFERS,
      "XML-CODE has z/OS XML System Services' reason codes for few errors only"),
  MARKUP_PHRASE(
      PHRASE,
      "XML PARSE … VALIDATING",
      NEVER,
      "it reads a schema in the binary form (OSR) that only z/OS XML System Services makes"),
  MARKUP_INDICATOR(
      PHRASE,
      "an indicator of JSON NULL that is in more or fewer tables than its item, or smaller ones",
      NO,
      "no manual says which occurrence is meant"),
  MARKUP_UNNAMED_TABLE(
      PHRASE,
      "a table without a name in a JSON statement",
      NO,
      "JSON has no array without a name in an object, and no manual says what is made of it"),
  /// Verbs that the parser knows by name only: INVOKE, …
  OTHER_STATEMENT(STATEMENT, "other statements", NO, ""),

  SWITCH_CONDITION(PHRASE, "a condition of a switch", YES, ""),
  ADDRESS_OF(PHRASE, "ADDRESS OF", YES, ""),
  ENTRY_OF(PHRASE, "ENTRY as an operand", YES, ""),
  FLOAT_LITERAL(PHRASE, "a floating-point literal", YES, ""),
  LITERAL_NATIONAL(PHRASE, "a national literal", YES, ""),
  LITERAL_DBCS(PHRASE, "a DBCS literal", YES, ""),
  LITERAL_UTF8(PHRASE, "a UTF-8 literal", YES, ""),
  CLASS_DBCS(PHRASE, "the class test DBCS or KANJI", YES, ""),
  LENGTH_OF(PHRASE, "LENGTH OF", YES, ""),

  BLANK_WHEN_ZERO(DATA, "BLANK WHEN ZERO", YES, ""),
  EXTERNAL(DATA, "EXTERNAL", YES, ""),
  GLOBAL(DATA, "GLOBAL", YES, ""),
  SCOPE_BELOW(DATA, "EXTERNAL or GLOBAL below level 01", NEVER, "IBM's compiler refuses it"),
  EXTERNAL_ELSEWHERE(DATA, "EXTERNAL outside WORKING-STORAGE", NEVER, "IBM's compiler refuses it"),
  JUSTIFIED(DATA, "JUSTIFIED", YES, ""),
  OCCURS(DATA, "OCCURS", YES, ""),
  REDEFINES(DATA, "REDEFINES", YES, ""),
  RENAMES(DATA, "RENAMES", YES, ""),
  SIGN(DATA, "SIGN", YES, ""),
  SYNCHRONIZED(DATA, "SYNCHRONIZED", YES, ""),
  VALUE(DATA, "VALUE", YES, ""),
  VOLATILE(DATA, "VOLATILE", YES, "no effect: nothing but the program changes its storage here"),
  LOCAL_STORAGE(DATA, "LOCAL-STORAGE SECTION", YES, ""),
  REPORT_SECTION(DATA, "REPORT SECTION", YES, "docs/report-writer.md"),
  REPORT_GLOBAL(DATA, "RD … GLOBAL", NO, ""),
  REPORT_CLAUSE_OTHER(
      DATA,
      "ALLOW, OVERFLOW, SUM OVERFLOW, COUNT, FUNCTION, GROUP LIMIT, MULTIPLE, OCCURS DEPENDING ON,"
          + " REPEATED, STYLE, WRAP and OR PAGE in the REPORT SECTION",
      NO,
      ""),
  /// Clauses that the parser knows by name only.
  OTHER_CLAUSE(DATA, "other clauses", NO, ""),

  USAGE_DISPLAY(USAGE, "USAGE DISPLAY", YES, ""),
  USAGE_PACKED(USAGE, "USAGE PACKED-DECIMAL, COMP-3", YES, ""),
  USAGE_BINARY(USAGE, "USAGE BINARY, COMP, COMP-4", YES, ""),
  USAGE_COMP5(USAGE, "USAGE COMP-5", YES, ""),
  USAGE_INDEX(USAGE, "USAGE INDEX", YES, ""),
  USAGE_FLOAT(USAGE, "USAGE COMP-1, COMP-2", YES, ""),
  USAGE_POINTER(USAGE, "USAGE POINTER", YES, ""),
  USAGE_PROCEDURE_POINTER(USAGE, "USAGE PROCEDURE-POINTER, FUNCTION-POINTER", YES, ""),
  USAGE_DBCS(USAGE, "a DBCS item (PIC G)", YES, ""),
  USAGE_NATIONAL(USAGE, "a national item (PIC N)", YES, ""),
  USAGE_UTF8(USAGE, "a UTF-8 item (PIC U)", YES, ""),
  /// Items whose length changes at run time.
  USAGE_DYNAMIC(USAGE, "DYNAMIC LENGTH", YES, "docs/dynamic-length.md says where"),
  /// Statements and phrases in which they are not compiled.
  USAGE_DYNAMIC_ELSEWHERE(
      USAGE,
      "a dynamic-length item in ACCEPT from a device, a part"
          + " of one BY REFERENCE; a dynamic-length group in DISPLAY, BY CONTENT, in LENGTH OF and"
          + " SORT",
      NO,
      "no manual says what comes of it: docs/dynamic-length.md"),
  EXTERNAL_FLOAT(USAGE, "an external floating-point item", YES, ""),

  DEPENDING_ON(TABLE, "OCCURS DEPENDING ON", YES, ""),
  DEPENDING_ON_COMPLEX(TABLE, "complex OCCURS DEPENDING ON", YES, ""),
  UNBOUNDED(TABLE, "OCCURS … TO UNBOUNDED", YES, ""),
  UNBOUNDED_COPIED(TABLE, "a group UNBOUNDED by content or in a function", NO, ""),

  FILE_SEQUENTIAL(FILE, "ORGANIZATION SEQUENTIAL", YES, ""),
  FILE_INDEXED(FILE, "ORGANIZATION INDEXED", YES, ""),
  FILE_RELATIVE(FILE, "ORGANIZATION RELATIVE", YES, ""),
  FILE_LINE_SEQUENTIAL(
      FILE,
      "ORGANIZATION LINE SEQUENTIAL",
      DIFFERS,
      "lines of UTF-8; one longer than the record is status 30"),
  ALTERNATE_KEY(FILE, "ALTERNATE RECORD KEY", YES, ""),
  LINAGE(FILE, "LINAGE", YES, ""),
  SAME_RECORD_AREA(FILE, "SAME RECORD AREA", YES, ""),
  SAME_AREA(FILE, "SAME AREA, SAME SORT AREA", YES, "no effect here"),
  RECORDING_MODE(FILE, "RECORDING MODE F, V", YES, ""),
  RECORDING_MODE_OTHER(FILE, "RECORDING MODE U, S", YES, ""),
  FILE_EXTERNAL(FILE, "FD … EXTERNAL", YES, ""),
  FILE_REPORT(FILE, "REPORT", YES, ""),
  REPORT_NOADV(
      FILE,
      "REPORT under the option NOADV",
      NO,
      "no manual says whether a line then begins in the record's first byte or in its second"),
  FILE_GLOBAL(FILE, "FD … GLOBAL", YES, ""),
  FILE_CLAUSE_IDLE(
      FILE,
      "BLOCK CONTAINS, LABEL RECORDS, DATA RECORDS, RESERVE, PADDING CHARACTER",
      YES,
      "no effect here"),
  CODE_SET(FILE, "CODE-SET", YES, "no effect here: it is for tapes"),
  FILE_CLAUSE_OTHER(FILE, "other clauses of a file", NO, ""),

  /// Each function has its own line in [IntrinsicFunction]; this one refuses those it has not.
  FUNCTION(Kind.FUNCTION, "a function", NO, ""),

  USER_FUNCTION(PROGRAM, "FUNCTION-ID, function prototypes", YES, ""),
  USER_FUNCTION_RESULT(
      PROGRAM, "a user-defined function that returns a pointer or an index", NO, ""),
  INITIAL(PROGRAM, "PROGRAM-ID … INITIAL", YES, ""),
  RECURSIVE(PROGRAM, "PROGRAM-ID … RECURSIVE", YES, ""),
  RECURSIVE_CONTAINER(
      PROGRAM, "a RECURSIVE program that contains others", NEVER, "IBM's compiler refuses it"),
  COMMON(PROGRAM, "PROGRAM-ID … COMMON", YES, ""),
  NESTED(PROGRAM, "nested programs", YES, ""),
  RETURNING(PROGRAM, "PROCEDURE DIVISION RETURNING", YES, ""),
  PARAMETER_BY_VALUE(PROGRAM, "PROCEDURE DIVISION USING BY VALUE", YES, ""),

  ALPHABET(ENVIRONMENT, "ALPHABET", YES, ""),
  ALPHABET_OTHER(ENVIRONMENT, "ALPHABET of a name that is not known", NO, ""),
  COLLATING(ENVIRONMENT, "PROGRAM COLLATING SEQUENCE", YES, ""),
  SYMBOLIC(ENVIRONMENT, "SYMBOLIC CHARACTERS", YES, ""),
  SYMBOLIC_IN(ENVIRONMENT, "SYMBOLIC CHARACTERS … IN an alphabet of literals", NO, ""),
  CLASS(ENVIRONMENT, "CLASS", YES, ""),
  CURRENCY(ENVIRONMENT, "CURRENCY SIGN", YES, ""),
  DECIMAL_COMMA(ENVIRONMENT, "DECIMAL-POINT IS COMMA", YES, ""),
  SWITCHES(ENVIRONMENT, "a UPSI switch", YES, ""),
  ENVIRONMENT_IDLE(
      ENVIRONMENT, "APPLY WRITE-ONLY, RERUN, MULTIPLE FILE TAPE", YES, "no effect here"),
  ENVIRONMENT_OTHER(ENVIRONMENT, "other clauses of the environment division", NO, ""),

  USE_ERROR(DECLARATIVE, "USE AFTER ERROR", YES, ""),
  USE_DEBUGGING(
      DECLARATIVE,
      "USE FOR DEBUGGING",
      YES,
      "where the run-time option DEBUG is given; data and files too, as the 1985 standard has it"),
  USE_REPORTING(DECLARATIVE, "USE BEFORE REPORTING", YES, ""),
  USE_OTHER(DECLARATIVE, "USE AFTER LABEL", NO, ""),

  FLOAT_IEEE(OPTION, "FLOAT(IEEE)", NEVER, "no option of Enterprise COBOL for z/OS"),
  NUMCHECK(OPTION, "NUMCHECK", YES, ""),
  DISPSIGN_SEPARATE(OPTION, "DISPSIGN(SEP)", YES, ""),
  CODEPAGE_UNKNOWN(OPTION, "CODEPAGE of a page that is not known here", NO, ""),
  SSRANGE(OPTION, "SSRANGE", DIFFERS, "every subscript is checked, whether or not it can overrun");

  private final Kind kind;
  private final String shown;
  private final State state;
  private final String note;

  Support(Kind kind, String shown, State state, String note) {
    this.kind = kind;
    this.shown = shown;
    this.state = state;
    this.note = note;
  }

  /// Whether a construct is compiled.
  public enum State {
    YES,
    /// Refused until somebody makes it.
    NO,
    /// Refused for good: IBM's compiler refuses it too, or it is of use only with what no machine
    /// but the mainframe runs.
    NEVER,
    /// Compiled, with a difference that the note names.
    DIFFERS
  }

  /// What sort of construct it is; all of a sort are refused under one id.
  public enum Kind {
    STATEMENT("HP0401", "statement"),
    PHRASE("HP0402", "phrase"),
    DATA("HP0403", "clause"),
    USAGE("HP0404", "data"),
    TABLE("HP0405", "table"),
    FILE("HP0406", "file"),
    FUNCTION("HP0407", "function"),
    PROGRAM("HP0408", "program"),
    ENVIRONMENT("HP0409", "environment"),
    DECLARATIVE("HP0410", "declarative"),
    EXEC("HP0411", "EXEC block"),
    OPTION("HP0412", "option");

    private final String id;
    private final String word;

    Kind(String id, String word) {
      this.id = id;
      this.word = word;
    }

    /// The id of a refusal.
    public String id() {
      return id;
    }

    /// What such a construct is called.
    public String word() {
      return word;
    }
  }

  /// The table as docs/compatibility.md shows it.
  public static List<Feature> features() {
    List<Feature> features = new ArrayList<>();
    for (Support support : values()) {
      if (support.kind != OPTION || support.isRefused()) {
        features.add(feature(support.shown, support.state, support.note, support.kind));
      }
    }
    features.addAll(OptionList.features());
    for (IntrinsicFunction function : IntrinsicFunction.values()) {
      features.add(
          feature("FUNCTION " + function.cobolName(), function.state(), "", Kind.FUNCTION));
    }
    return features;
  }

  private static Feature feature(String name, State state, String note, Kind kind) {
    return switch (state) {
      case YES -> new Feature(name, Feature.Support.YES, note);
      case DIFFERS -> Feature.differs(name, note);
      case NO, NEVER -> Feature.no(name, note.isEmpty() ? kind.id : note + "; " + kind.id);
    };
  }

  public Kind kind() {
    return kind;
  }

  /// The construct as a programmer writes or says it.
  public String shown() {
    return shown;
  }

  public State state() {
    return state;
  }

  /// Whether a program with it is refused.
  public boolean isRefused() {
    return state == NO || state == NEVER;
  }

  /// What a reader of the table should know besides; may be empty.
  public String note() {
    return note;
  }
}
