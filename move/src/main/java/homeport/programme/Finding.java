package homeport.programme;

/// One thing that is wrong with what somebody gave, with its message id.
public record Finding(String id, String text) {}
