package vn.sovang.register;

/** Why an award is taken back, as typed: the day in any form a clerk may use, the decision that says so, and the reason. */
public record RevocationDraft(String on, String decision, String reason) {}
