package homeport.console.pages;

import homeport.console.people.Duty;
import homeport.console.people.Person;
import org.jspecify.annotations.Nullable;

/// Who may come to a page at all. What of it he sees is decided by the room that has it.
enum Access {
  ANYONE,
  /// Who signed on, even with a password that is only good for choosing another.
  SIGNED_ON,
  /// A part in the programme: bank, supplier, supervisor.
  PROGRAMME,
  /// The supervisor.
  SUPERVISOR,
  /// Jobs and their output.
  OPERATOR,
  /// The audit log.
  AUDIT,
  /// The list of people.
  ADMINISTRATOR;

  boolean allows(@Nullable Person person) {
    return switch (this) {
      case ANYONE -> true;
      case SIGNED_ON -> person != null;
      case PROGRAMME -> person != null && person.viewer() != null;
      case SUPERVISOR -> person != null && person.is(Duty.Kind.SUPERVISOR);
      case OPERATOR -> person != null && person.is(Duty.Kind.OPERATOR);
      case AUDIT ->
          person != null && (person.is(Duty.Kind.SUPERVISOR) || person.is(Duty.Kind.ADMINISTRATOR));
      case ADMINISTRATOR -> person != null && person.is(Duty.Kind.ADMINISTRATOR);
    };
  }
}
