package homeport.codegen.lower;

import homeport.cobol.check.IntrinsicFunction;
import homeport.cobol.syntax.Expression;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Routine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Functions from dates as numbers to dates as numbers (Language Reference, the function of each
/// name).
final class DateFunctions {
  /// The day before day 1 under INTDATE(ANSI) (Programming Guide, "INTDATE").
  private static final LocalDate BEFORE_ANSI = LocalDate.of(1600, 12, 31);

  /// What YEAR-TO-YYYY and its like add to the year of now when there is no argument-2.
  private static final long WINDOW = 50;

  /// The same under INTDATE(LILIAN).
  private static final LocalDate BEFORE_LILIAN = LocalDate.of(1582, 10, 14);

  private final Context context;
  private final FunctionArguments arguments;

  DateFunctions(Context context, FunctionArguments arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  /// The day before day 1 as days since 1970, which routines of integer dates take.
  static Argument start(Context context) {
    LocalDate before = context.options().lilian() ? BEFORE_LILIAN : BEFORE_ANSI;
    return new Argument.Number(Num.of(before.toEpochDay()));
  }

  Fixed of(IntrinsicFunction function, Expression.FunctionCall call) {
    return switch (function) {
      case DATE_OF_INTEGER -> integerDate(FunctionRoutines.DATE_OF_INTEGER, call, 8);
      case DAY_OF_INTEGER -> integerDate(FunctionRoutines.DAY_OF_INTEGER, call, 7);
      case INTEGER_OF_DATE -> integerDate(FunctionRoutines.INTEGER_OF_DATE, call, 7);
      case INTEGER_OF_DAY -> integerDate(FunctionRoutines.INTEGER_OF_DAY, call, 7);
      case DATE_TO_YYYYMMDD -> windowed(FunctionRoutines.DATE_TO_YYYYMMDD, call, 8);
      case DAY_TO_YYYYDDD -> windowed(FunctionRoutines.DAY_TO_YYYYDDD, call, 7);
      case YEAR_TO_YYYY -> windowed(FunctionRoutines.YEAR_TO_YYYY, call, 4);
      case SECONDS_PAST_MIDNIGHT ->
          called(FunctionRoutines.SECONDS_PAST_MIDNIGHT, 5, List.of(new Argument.Program()));
      case TEST_DATE_YYYYMMDD ->
          called(FunctionRoutines.TEST_DATE, 1, List.of(arguments.whole(call, 0)));
      case TEST_DAY_YYYYDDD ->
          called(FunctionRoutines.TEST_DAY, 1, List.of(arguments.whole(call, 0)));
      default -> throw new IllegalStateException("no date: " + function);
    };
  }

  private static Fixed called(Routine routine, int digits, List<Argument> all) {
    return new Fixed(new Num.Called(routine, all, digits), digits, 0);
  }

  private Fixed integerDate(Routine routine, Expression.FunctionCall call, int digits) {
    return called(routine, digits, List.of(arguments.whole(call, 0), start(context)));
  }

  private Fixed windowed(Routine routine, Expression.FunctionCall call, int digits) {
    List<Argument> all = new ArrayList<>();
    all.add(new Argument.Program());
    all.add(arguments.whole(call, 0));
    all.add(
        call.arguments().size() > 1
            ? arguments.whole(call, 1)
            : new Argument.Number(Num.of(WINDOW)));
    return called(routine, digits, all);
  }
}
