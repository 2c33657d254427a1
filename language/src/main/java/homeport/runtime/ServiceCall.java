package homeport.runtime;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.data.HexFloat;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One call of a callable service: its arguments as the types the services have.
final class ServiceCall {
  private static final byte SPACE = 0x40;
  private static final int TEXT_BYTES = 80;

  private final String service;
  private final CobolProgram caller;
  private final Arguments arguments;
  private final CodePage page;
  private Feedback warning = Feedback.OK;

  /// @param needed how many arguments there are before the feedback code
  ServiceCall(String service, CobolProgram caller, Arguments arguments, int needed) {
    this.service = service;
    this.caller = caller;
    this.arguments = arguments;
    this.page = CodePage.of(caller.info().codepage());
    if (arguments.count() < needed) {
      throw new Abend(
          "S0C4",
          service + " was called with " + arguments.count() + " arguments; it has " + needed);
    }
  }

  /// What a service does with its arguments.
  @FunctionalInterface
  interface Body {
    void run(ServiceCall call) throws ServiceFailure;
  }

  /// A service under its name. The argument behind its own is the feedback code, which says how it
  /// went.
  ///
  /// @param needed how many arguments there are before the feedback code
  static Map.Entry<String, Service> service(String name, int needed, Body body) {
    return Map.entry(
        name,
        (caller, arguments) -> {
          ServiceCall call = new ServiceCall(name, caller, arguments, needed);
          Feedback result;
          try {
            body.run(call);
            result = call.warning;
          } catch (ServiceFailure failure) {
            result = failure.feedback();
          }
          result.give(caller, arguments, needed, name);
          return 0;
        });
  }

  RunUnit unit() {
    return caller.unit();
  }

  CobolProgram caller() {
    return caller;
  }

  String service() {
    return service;
  }

  /// Says in the feedback code what is to be known although the service did its work.
  void warn(Feedback feedback) {
    warning = feedback;
  }

  /// A text behind a halfword with its length.
  String text(int argument) {
    byte[] bytes = arguments.bytes(argument);
    int offset = arguments.offset(argument);
    int length = (int) Binary.load(bytes, offset, 2, true);
    return page.decode(bytes, offset + 2, Math.max(0, length));
  }

  /// A text of fixed length.
  String text(int argument, int length) {
    return page.decode(arguments.bytes(argument), arguments.offset(argument), length);
  }

  int integer(int argument) {
    return (int) Binary.load(arguments.bytes(argument), arguments.offset(argument), 4, true);
  }

  /// The program that a procedure pointer leads to, or null.
  @Nullable String routine(int argument) {
    return unit().addresses().programAt(integer(argument));
  }

  /// A COMP-2 item.
  double number(int argument) {
    return HexFloat.loadLong(arguments.bytes(argument), arguments.offset(argument));
  }

  void putInt(int argument, int value) {
    Binary.store(arguments.bytes(argument), arguments.offset(argument), 4, value);
  }

  void putFloat(int argument, double value) {
    HexFloat.storeLong(arguments.bytes(argument), arguments.offset(argument), value);
  }

  void put(int argument, String text) {
    byte[] bytes = page.encode(text);
    System.arraycopy(bytes, 0, arguments.bytes(argument), arguments.offset(argument), bytes.length);
  }

  /// Blanks a text of 80 bytes.
  void blank(int argument) {
    int from = arguments.offset(argument);
    Arrays.fill(arguments.bytes(argument), from, from + TEXT_BYTES, SPACE);
  }
}
