package homeport.jcl.draft;

/// A step or an IF.
public sealed interface DraftElement permits DraftStep, DraftIf {}
