package homeport.console.audit;

import java.util.Locale;

/// What an entry of the audit log is about.
public enum Act {
  STARTED,
  ENDED,
  SIGNED_ON,
  SIGN_ON_REFUSED,
  SIGNED_OFF,
  PASSWORD_CHOSEN,
  PERSON_ADDED,
  PASSWORD_RENEWED,
  PERSON_REMOVED,
  /// A page or action that the person's role does not have.
  NOT_ALLOWED,
  /// A form without the token of its session, from another site, or too old.
  FORM_REFUSED,
  HANDED_IN,
  HAND_IN_REFUSED,
  DOWNLOADED,
  /// The log itself: something at its end was cut off or does not fit.
  LOG_DAMAGED;

  /// As it is kept: `signed on`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Act of(String word) {
    for (Act act : values()) {
      if (act.word().equals(word)) {
        return act;
      }
    }
    throw new IllegalArgumentException("`" + word + "` is no act");
  }
}
