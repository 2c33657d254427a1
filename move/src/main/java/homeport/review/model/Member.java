package homeport.review.model;

import homeport.review.MemberKind;

/// A file of the estate that was read.
public record Member(String name, String file, MemberKind kind, int lines) {}
