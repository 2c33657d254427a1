package homeport.cobol.model;

import static homeport.diagnostics.Severity.ERROR;
import static homeport.diagnostics.Severity.NOTE;
import static homeport.diagnostics.Severity.SEVERE;
import static homeport.diagnostics.Severity.WARNING;

import homeport.diagnostics.Severity;
import org.jspecify.annotations.Nullable;

/// The rules of the language that a program can break, each with its stable id (a page in
/// `docs/errors`), IBM's severity and, where it is publicly known, IBM's message. 01xx are names
/// and the data division, 03xx are statements.
///
/// Where IBM's severity is not known: what cannot be compiled without guessing is severe; what has
/// one meaning but is hardly meant is a warning.
public enum Rule {
  /// A data division does not begin with level 01 or 77, or an item follows a level 77 as its part.
  LEVEL_WITHOUT_RECORD("HP0101", SEVERE, null),
  /// A clause stands twice in one entry.
  CLAUSE_TWICE("HP0103", SEVERE, null),
  /// A clause that cannot stand with this level, in this section, or beside that other clause.
  CLAUSE_MISPLACED("HP0104", SEVERE, null),
  /// An elementary item needs a PICTURE.
  PICTURE_MISSING("HP0105", ERROR, "IGYDS1159"),
  /// A group, or an item whose USAGE fixes its size, has a PICTURE.
  PICTURE_NOT_ALLOWED("HP0106", SEVERE, null),
  /// A character-string that no category of data has.
  PICTURE_INVALID("HP0107", SEVERE, null),
  /// A USAGE that the PICTURE cannot have, or that contradicts the group's.
  USAGE_CONFLICT("HP0108", SEVERE, null),
  /// SIGN on an item that has no sign to place.
  SIGN_MISPLACED("HP0109", SEVERE, null),
  /// More digits than ARITH allows.
  DIGITS_TOO_MANY("HP0110", SEVERE, null),
  /// REDEFINES of an item that does not come right before, at the same level.
  REDEFINES_NOT_BEFORE("HP0111", SEVERE, null),
  /// REDEFINES of a table or of an item of variable length.
  REDEFINES_TABLE("HP0112", SEVERE, null),
  /// A redefinition below level 01 is longer than what it redefines.
  REDEFINES_LONGER("HP0113", WARNING, "IGYDS1154"),
  /// OCCURS at a level that cannot have it.
  OCCURS_LEVEL("HP0114", SEVERE, null),
  /// More than seven dimensions.
  OCCURS_TOO_DEEP("HP0115", SEVERE, null),
  /// Numbers of occurrences that make no table.
  OCCURS_COUNT("HP0116", SEVERE, null),
  /// The object of DEPENDING ON is no integer, is a table element, or lies in the table's own part.
  DEPENDING_ON_OBJECT("HP0117", SEVERE, null),
  /// A KEY that is not an item of the table.
  TABLE_KEY("HP0118", SEVERE, null),
  /// RENAMES of items that do not make one stretch of the record.
  RENAMES_RANGE("HP0119", SEVERE, null),
  /// A level 88 that follows no item it could belong to.
  CONDITION_WITHOUT_ITEM("HP0120", SEVERE, null),
  /// A level 88 without VALUE.
  CONDITION_WITHOUT_VALUE("HP0121", SEVERE, null),
  /// `THRU` from a greater value to a smaller one.
  VALUE_RANGE("HP0122", SEVERE, null),
  /// A VALUE of another class than the item.
  VALUE_CLASS("HP0123", SEVERE, null),
  /// A VALUE that the item cannot hold.
  VALUE_SIZE("HP0124", SEVERE, null),
  /// VALUE where storage belongs to somebody else: LINKAGE, FILE SECTION.
  VALUE_PLACE("HP0125", NOTE, null),
  /// VALUE in a record that is EXTERNAL.
  VALUE_EXTERNAL("HP0161", WARNING, null),
  /// VALUE in a group that has a VALUE itself, or with items that need more than characters.
  VALUE_IN_GROUP("HP0126", SEVERE, null),
  /// A synchronized item begins a redefinition at a place that is not aligned.
  SYNC_REDEFINES("HP0127", NOTE, null),
  /// The character is not in the program's code page.
  CHARACTER_NOT_IN_PAGE("HP0128", SEVERE, null),
  /// An item of DYNAMIC LENGTH where the Language Reference has none, or a group with one in a move
  /// or a comparison.
  DYNAMIC_LENGTH("HP0160", SEVERE, null),
  /// A file is described but not selected, or selected but not described.
  FILE_HALF("HP0129", SEVERE, null),
  /// A file is selected or described twice.
  FILE_TWICE("HP0130", SEVERE, null),
  /// A file without a record, or without a needed clause.
  FILE_INCOMPLETE("HP0131", SEVERE, null),
  /// A clause of a file that its organization cannot have.
  FILE_CLAUSE("HP0132", SEVERE, null),
  /// An item named by a file's clause is not of the kind the clause needs.
  FILE_ITEM("HP0133", SEVERE, "IGYGR1174"),
  /// RECORD CONTAINS does not agree with the record descriptions.
  RECORD_LENGTH("HP0134", WARNING, null),
  /// A parameter that is no level 01 or 77 of the LINKAGE SECTION, or is named twice.
  PARAMETER("HP0135", SEVERE, null),
  /// An item is larger than IBM's limit.
  ITEM_TOO_LARGE("HP0136", SEVERE, null),
  /// A SPECIAL-NAMES entry that names no device, switch or function that exists.
  ENVIRONMENT_NAME("HP0137", SEVERE, null),
  /// CURRENCY SIGN with a sign or symbol that it cannot have.
  CURRENCY_SIGN("HP0138", SEVERE, null),
  /// A mnemonic-name that SPECIAL-NAMES does not define.
  MNEMONIC_NOT_DEFINED("HP0139", SEVERE, null),
  /// A VALUE that is longer than its item and loses its end.
  VALUE_TRUNCATED("HP0140", WARNING, null),
  /// VALUE in a redefinition.
  VALUE_IN_REDEFINITION("HP0141", SEVERE, null),
  /// A name is not defined.
  NAME_NOT_DEFINED("HP0142", SEVERE, "IGYPS2121"),
  /// A name stands for several things.
  NAME_AMBIGUOUS("HP0143", SEVERE, "IGYPS0037"),
  /// The name exists, but not under these qualifiers.
  NAME_QUALIFIERS("HP0144", SEVERE, "IGYPS2121"),
  /// A file-name is not defined.
  FILE_NOT_DEFINED("HP0145", SEVERE, null),
  /// A record-name that belongs to no file, where a file's record is needed.
  RECORD_NOT_OF_FILE("HP0146", SEVERE, null),
  /// A procedure-name is not defined.
  PROCEDURE_NOT_DEFINED("HP0147", SEVERE, "IGYPA3007"),
  /// A procedure-name stands for several paragraphs.
  PROCEDURE_AMBIGUOUS("HP0148", SEVERE, null),
  /// A section, or a paragraph within its section, is defined twice.
  PROCEDURE_TWICE("HP0149", WARNING, null),
  /// Too few or too many subscripts.
  SUBSCRIPT_COUNT("HP0150", SEVERE, null),
  /// A subscript that is no integer, index or table position.
  SUBSCRIPT_KIND("HP0151", SEVERE, null),
  /// A literal subscript below 1 or above the table's size.
  SUBSCRIPT_RANGE("HP0152", WARNING, null),
  /// Reference modification of something that has no characters to take.
  SLICE_KIND("HP0153", SEVERE, null),
  /// A literal reference modification that reaches outside its item.
  SLICE_RANGE("HP0154", WARNING, null),
  /// A name of another kind than the place needs: an index for an item, a condition for a value.
  NAME_KIND("HP0155", SEVERE, null),
  /// An index-name that belongs to another table.
  INDEX_OF_OTHER_TABLE("HP0156", WARNING, null),
  /// A class-name that neither the language nor SPECIAL-NAMES defines.
  CLASS_NOT_DEFINED("HP0157", SEVERE, null),
  /// A RECORD KEY outside the file's record.
  RECORD_KEY_ELSEWHERE("HP0158", WARNING, null),

  /// A redefinition at level 01 is shorter: RULES(NOLAXREDEF).
  REDEFINES_SHORTER("HP0190", NOTE, "IGYDS1073"),
  /// SYNCHRONIZED needs slack bytes: RULES(NOSLACKBYTES).
  SLACK_BYTES("HP0191", WARNING, null),
  /// A packed item with an even number of digits: RULES(NOEVENPACK).
  EVEN_PACKED("HP0192", WARNING, null),
  /// OCCURS DEPENDING ON without its least number: RULES(NOOMITODOMIN).
  OCCURS_MIN_OMITTED("HP0193", WARNING, null),
  /// A record that nothing refers to: RULES(NOUNREFALL), RULES(NOUNREFSOURCE).
  RECORD_UNREFERENCED("HP0194", WARNING, "IGYSC2262"),
  /// An option that costs time: RULES(NOLAXPERF).
  OPTION_SLOW("HP0195", WARNING, "IGYSC2259"),

  /// A report without a file, or described twice, a CODE that cannot be.
  REPORT_FILE("HP0180", SEVERE, null),
  /// A file's report that is not described.
  REPORT_MISSING("HP0180", SEVERE, null),
  /// A line outside its part of the page, or a page where there is none.
  REPORT_PAGE("HP0181", SEVERE, null),
  /// LINE, COLUMN or NEXT GROUP where it cannot stand.
  REPORT_LINE("HP0182", SEVERE, null),
  /// What kind a report group is, or of which control.
  REPORT_TYPE("HP0183", SEVERE, null),
  /// An item of a report group that cannot be printed as described.
  REPORT_ITEM("HP0184", SEVERE, null),
  /// SUM, UPON or RESET against the rules.
  REPORT_SUM("HP0185", SEVERE, null),
  /// The name of a report or of a report group where it means nothing.
  REPORT_NAME("HP0186", SEVERE, null),
  /// Two items of a report line in the same columns.
  REPORT_OVERLAP("HP0187", WARNING, null),

  /// ALTER, or a GO TO that it could change, against the rules.
  ALTER_ILLEGAL("HP0170", SEVERE, null),
  /// A debugging section, or what it watches, against the rules.
  DEBUGGING_SECTION("HP0171", SEVERE, null),
  /// A debugging section that watches data or a file, which IBM's compiler does not.
  DEBUGGING_OF_DATA("HP0178", WARNING, null),

  /// A program-name that PGMNAME(COMPAT) changes.
  PROGRAM_NAME_CHANGED("HP0172", WARNING, "IGYDS0020"),

  /// A program-name in a CALL that PGMNAME(COMPAT) changes.
  CALLED_NAME_CHANGED("HP0173", WARNING, "IGYPG0020"),

  /// A program-name that is a word under PGMNAME(LONGMIXED).
  PROGRAM_NAME_WORD("HP0174", WARNING, null),

  /// Two programs of one source, or of one outermost program, with the same name.
  PROGRAM_TWICE("HP0175", SEVERE, null),

  /// COMMON of a program that is contained in none.
  PROGRAM_COMMON("HP0176", SEVERE, null),

  /// A MOVE that the table of the MOVE statement does not have.
  MOVE_ILLEGAL("HP0301", SEVERE, "IGYPA3005"),
  /// A MOVE that keeps no digit.
  MOVE_KEEPS_NOTHING("HP0302", WARNING, "IGYPA3087"),
  /// An arithmetic operand that is not numeric.
  OPERAND_NOT_NUMERIC("HP0303", SEVERE, null),
  /// A result needs a numeric or numeric-edited item.
  RESULT_NOT_NUMERIC("HP0304", SEVERE, null),
  /// Division by a literal zero.
  DIVIDE_BY_ZERO("HP0305", WARNING, null),
  /// A comparison that the tables of the relation condition do not have.
  COMPARISON_ILLEGAL("HP0306", SEVERE, null),
  /// A class test of an item of another kind.
  CLASS_TEST_OPERAND("HP0307", SEVERE, null),
  /// A sign test of something that is no number.
  SIGN_TEST_OPERAND("HP0308", SEVERE, null),
  /// A WHEN that does not correspond to its subjects.
  EVALUATE_MISMATCH("HP0309", SEVERE, null),
  /// A PERFORM range that ends before it begins.
  RANGE_BACKWARDS("HP0310", WARNING, "IGYPA3086"),
  /// A procedure is entered from the other side of DECLARATIVES.
  DECLARATIVES_CROSSED("HP0311", SEVERE, null),
  /// SORT or MERGE of files in the declaratives.
  SORT_IN_DECLARATIVES("HP0334", SEVERE, null),
  /// A count, index or position needs an integer.
  INTEGER_NEEDED("HP0312", SEVERE, null),
  /// SET of things that the table of the SET statement does not have.
  SET_ILLEGAL("HP0313", SEVERE, null),
  /// SEARCH of an item that is no table with an index.
  SEARCH_TABLE("HP0314", SEVERE, null),
  /// A WHEN of SEARCH ALL that does not compare keys for equality.
  SEARCH_ALL_WHEN("HP0315", SEVERE, null),
  /// An operand of STRING, UNSTRING or INSPECT that is not text.
  TEXT_OPERAND("HP0316", SEVERE, null),
  /// Two operands of INSPECT whose lengths must be equal or one.
  INSPECT_LENGTH("HP0317", SEVERE, null),
  /// A file verb that the file's organization or access does not allow.
  FILE_VERB("HP0318", SEVERE, null),
  /// A phrase that this file verb cannot have for this file.
  FILE_PHRASE("HP0319", SEVERE, null),
  /// KEY names no key of the file.
  FILE_KEY("HP0320", SEVERE, null),
  /// A record of a sort file in WRITE, of another file in RELEASE.
  SORT_RECORD("HP0321", SEVERE, null),
  /// A key of SORT or MERGE that is not in its record, or cannot be a key.
  SORT_KEY("HP0322", SEVERE, null),
  /// An operand of CALL, CANCEL or ENTRY that names no program.
  PROGRAM_NAME("HP0323", SEVERE, null),
  /// An argument that CALL cannot pass in this way.
  CALL_ARGUMENT("HP0324", SEVERE, null),
  /// An operand of DISPLAY or ACCEPT.
  CONSOLE_OPERAND("HP0325", SEVERE, null),
  /// CORRESPONDING needs two groups.
  CORRESPONDING_GROUPS("HP0326", SEVERE, null),
  /// CORRESPONDING finds nothing to do.
  CORRESPONDING_NOTHING("HP0327", WARNING, "IGYPS2016"),
  /// An item that INITIALIZE cannot set.
  INITIALIZE_ITEM("HP0328", SEVERE, null),
  /// EXIT PERFORM or EXIT SECTION where there is nothing to leave.
  EXIT_OF_NOTHING("HP0329", SEVERE, null),
  /// The object of GO TO … DEPENDING ON.
  DEPENDING_ON_VALUE("HP0330", SEVERE, null),
  /// A receiver that cannot be changed.
  NOT_A_RECEIVER("HP0331", SEVERE, null),
  /// Too few or too many arguments for a function.
  FUNCTION_ARGUMENTS("HP0332", SEVERE, null),
  /// An argument that a function does not take.
  FUNCTION_ARGUMENT_KIND("HP0390", SEVERE, null),
  /// A function that the language does not have.
  FUNCTION_NOT_DEFINED("HP0391", SEVERE, null),
  /// CORRESPONDING leaves out an item that has a counterpart.
  CORRESPONDING_LEFT_OUT("HP0333", WARNING, "IGYPS2168"),
  /// Zoned items in arithmetic: RULES(NOLAXPERF).
  ZONED_ARITHMETIC("HP0340", WARNING, null),
  /// A MOVE that can lose high-order digits: DIAGTRUNC.
  MOVE_LOSES_DIGITS("HP0341", WARNING, null),
  /// An item that is used before it is set: INITCHECK.
  NOT_INITIALIZED("HP0342", WARNING, "IGYCB7311"),
  /// A PERFORM whose range leads to the PERFORM itself.
  PERFORM_LOOP("HP0343", WARNING, "IGYCB7309"),
  /// A PERFORM whose range does not come to its end.
  PERFORM_WITHOUT_END("HP0344", WARNING, "IGYCB7310"),
  /// Functions whose arguments have more digits together than an intermediate result.
  RESULT_TOO_LONG("HP0345", WARNING, "IGYPG3113"),
  /// A comparison whose operands can never be, or are always, in that relation.
  COMPARISON_KNOWN("HP0346", WARNING, "IGYPG3173"),
  /// The same, with a number that the sign decides.
  COMPARISON_OF_SIGN("HP0347", WARNING, "IGYPG3174"),
  /// An UNSTRING that always overflows.
  UNSTRING_OVERFLOWS("HP0348", WARNING, "IGYPG3229"),
  /// An UNSTRING that never overflows.
  UNSTRING_FITS("HP0349", WARNING, "IGYPG3230"),
  /// An operand of ALLOCATE or FREE that these cannot have.
  ALLOCATE_OPERAND("HP0350", SEVERE, null),
  /// A phrase that SORT or MERGE cannot do without.
  SORT_PHRASE("HP0360", SEVERE, null),
  /// SORT of something that is neither a sort file nor a table.
  SORT_TABLE("HP0361", SEVERE, null),
  /// An item that JSON or XML cannot be made of, or not be read into.
  MARKUP_SOURCE("HP0370", SEVERE, null),
  /// An operand of a phrase of a JSON or XML statement.
  MARKUP_PHRASE("HP0371", SEVERE, null),
  /// A special register that is not supported yet.
  REGISTER_NOT_SUPPORTED("HP0413", SEVERE, null);

  private final String id;
  private final Severity severity;
  private final @Nullable String ibmMessage;

  Rule(String id, Severity severity, @Nullable String ibmMessage) {
    this.id = id;
    this.severity = severity;
    this.ibmMessage = ibmMessage;
  }

  /// `HP` and four digits.
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /// IBM's message with its severity letter, `IGYPS2121-S`, or null when it is not publicly known.
  public @Nullable String ibmId() {
    return ibmMessage == null ? null : ibmMessage + "-" + "IWESU".charAt(severity.ordinal());
  }
}
