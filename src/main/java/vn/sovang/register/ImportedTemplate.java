package vn.sovang.register;

/** What an import led to: the template that was added, or the one that was there already and looks just the same. */
public record ImportedTemplate(TemplateInfo template, Outcome outcome) {
    /** Whether there is a template more. */
    public enum Outcome {
        ADDED,
        KNOWN
    }
}
