package vn.sovang.ui.recipients;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientField;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Sex;
import vn.sovang.i18n.Messages;
import vn.sovang.register.RecipientDraft;
import vn.sovang.text.PersonName;
import vn.sovang.ui.kit.FormSheet;
import vn.sovang.ui.kit.PickBox;

/** Asks what is known of a recipient today. Where the name is changed, its three parts are proposed anew. */
final class EditSheet {
    private static final double WIDTH = 600;

    private final Messages messages;
    private final RecipientsModel.Form form;
    private final RecipientKind kind;
    private final Map<RecipientField, TextField> fields = new EnumMap<>(RecipientField.class);
    private final ComboBox<String> unit = new ComboBox<>();
    private RecipientDraft draft;
    private String partedName;
    private final FormSheet sheet;

    EditSheet(Window owner, Messages messages, RecipientsModel.Form form) {
        this.messages = messages;
        this.form = form;
        this.draft = form.draft();
        this.kind = form.history().recipient().kind();
        this.partedName = draft.text(RecipientField.NAME);
        sheet = new FormSheet(owner, messages.get("recipients.edit.title"), messages).wide(WIDTH);
        build();
    }

    private void build() {
        sheet.said(messages.get("recipients.edit.text"));
        if (kind == RecipientKind.COLLECTIVE) {
            sheet.row(field(RecipientField.NAME, 1));
        } else {
            sheet.row(field(RecipientField.HONORIFIC, 1), field(RecipientField.NAME, 3));
            sheet.row(
                    field(RecipientField.SURNAME, 1),
                    field(RecipientField.MIDDLE_NAME, 1),
                    field(RecipientField.GIVEN_NAME, 1));
            text(RecipientField.NAME).focusedProperty().subscribe(focused -> {
                if (!focused) {
                    partAnew();
                }
            });
        }
        if (kind == RecipientKind.INDIVIDUAL) {
            sheet.row(sex(), field(RecipientField.BIRTH, 1), field(RecipientField.CITIZEN_ID, 1));
            sheet.row(field(RecipientField.POSITION, 1), unit());
        } else {
            sheet.row(unit());
        }
        if (kind != RecipientKind.HOUSEHOLD) {
            sheet.row(recipientClass(), field(RecipientField.NOTE, 1));
        } else {
            sheet.row(field(RecipientField.NOTE, 1));
        }
    }

    /** Hands over what was typed, and what to tell when it went well or not. */
    void show(Edit edit) {
        sheet.show(
                messages.get("recipients.edit.do"),
                messages.get("recipients.leave"),
                text(RecipientField.NAME),
                (done, refused) -> edit.run(typed(), done, refused));
    }

    private RecipientDraft typed() {
        RecipientDraft typed = draft.with(RecipientField.UNIT, unit.getEditor().getText());
        for (Map.Entry<RecipientField, TextField> each : fields.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue().getText());
        }
        return typed;
    }

    /** The proposal follows the name; whoever corrected the parts by hand does so again after it. */
    private void partAnew() {
        String name = text(RecipientField.NAME).getText().strip();
        if (!name.equals(partedName)) {
            partedName = name;
            PersonName parts = PersonName.split(name);
            text(RecipientField.SURNAME).setText(parts.surname());
            text(RecipientField.MIDDLE_NAME).setText(parts.middle());
            text(RecipientField.GIVEN_NAME).setText(parts.given());
        }
    }

    private TextField text(RecipientField field) {
        return fields.computeIfAbsent(field, each -> new TextField(draft.text(each)));
    }

    private FormSheet.Labelled field(RecipientField field, int share) {
        TextField text = text(field);
        text.setId("recipient-" + field.name());
        if (field == RecipientField.BIRTH) {
            text.setPromptText(messages.get("recipients.edit.birth"));
        }
        return labelled(field, text, share);
    }

    private FormSheet.Labelled labelled(RecipientField field, javafx.scene.control.Control control, int share) {
        return new FormSheet.Labelled(messages.get("field." + field.name()), control, share);
    }

    private FormSheet.Labelled unit() {
        unit.setEditable(true);
        unit.getItems().setAll(form.units());
        unit.getEditor().setText(draft.text(RecipientField.UNIT));
        unit.setMaxWidth(Double.MAX_VALUE);
        unit.setId("recipient-UNIT");
        unit.getEditor().setPromptText(form.history().unit());
        return labelled(RecipientField.UNIT, unit, 1);
    }

    private FormSheet.Labelled sex() {
        PickBox<Sex> box = new PickBox<>(messages::word, value -> draft = draft.with(RecipientField.SEX, value.name()));
        box.show(List.of(Sex.values()), Sex.valueOf(draft.text(RecipientField.SEX)));
        return labelled(RecipientField.SEX, box, 1);
    }

    private FormSheet.Labelled recipientClass() {
        PickBox<RecipientClass> box =
                new PickBox<>(messages::word, value -> draft = draft.with(RecipientField.CLASS, value.name()));
        Set<RecipientClass> persons = EnumSet.range(RecipientClass.LEADER_PROVINCE, RecipientClass.DIRECT);
        Set<RecipientClass> fitting =
                kind == RecipientKind.INDIVIDUAL ? persons : EnumSet.complementOf(EnumSet.copyOf(persons));
        List<RecipientClass> choices = Stream.concat(Stream.of(RecipientClass.NONE), fitting.stream())
                .distinct()
                .toList();
        box.show(choices, RecipientClass.valueOf(draft.text(RecipientField.CLASS)));
        return labelled(RecipientField.CLASS, box, 1);
    }

    /** Corrects; one of the two hears how it went. */
    interface Edit {
        void run(RecipientDraft draft, Runnable done, Consumer<List<Problem>> refused);
    }
}
