package vn.sovang.ui.printing;

import javafx.scene.Node;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;
import vn.sovang.register.AwardLine;

/** Goes to where a finding of the check is put right: a cell of the list, or a field of this screen. */
final class Mending {
    private final PrintingModels models;
    private final PrintingView view;
    private final DecisionLink link;

    Mending(PrintingModels models, PrintingView view, DecisionLink link) {
        this.models = models;
        this.view = view;
        this.link = link;
    }

    void mend(Finding finding) {
        switch (Fix.of(finding)) {
            case ADD, TEXT, NUMBER, SHOW -> inTheList(finding);
            case TEMPLATE -> here("#template-" + kind(finding));
            case PAPER -> here("#paper");
            case STOCK -> view.paper().setup().stock().fire();
            case COPIES -> view.copies(finding.awardId());
            case NOTHING -> {}
        }
    }

    private void inTheList(Finding finding) {
        PrintCheck.Place place = Fix.place(finding);
        long award = place == PrintCheck.Place.DECISION ? 0 : finding.awardId();
        models.printing().decisionId().ifPresent(decision -> link.open(decision, award, place));
    }

    private String kind(Finding finding) {
        return models.printing().viewProperty().get().stream()
                .flatMap(shown -> shown.lines().stream())
                .filter(line -> finding.awardId() == 0 || line.award().id() == finding.awardId())
                .findFirst()
                .map(AwardLine::award)
                .map(award -> award.named().kind().name())
                .orElse("");
    }

    private void here(String field) {
        view.columns().show(ThreeColumns.Wish.SHOWN);
        Node found = view.paper().setup().lookup(field);
        if (found != null) {
            found.requestFocus();
        }
    }
}
