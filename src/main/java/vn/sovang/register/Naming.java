package vn.sovang.register;

import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.Unit;

/** What a row is called when a message speaks of it. */
final class Naming {
    private Naming() {}

    static String of(Entity entity) {
        if (entity instanceof Award award) {
            return award.named().full();
        }
        if (entity instanceof Decision decision) {
            return decision.number().isEmpty()
                    ? decision.title()
                    : decision.number().toString();
        }
        if (entity instanceof Recipient recipient) {
            return recipient.name();
        }
        if (entity instanceof BookNumber number) {
            return number.number() + "/" + number.year();
        }
        if (entity instanceof Calibration calibration) {
            return calibration.name();
        }
        if (entity instanceof StoredTemplate template) {
            return template.name();
        }
        if (entity instanceof Unit unit) {
            return unit.name();
        }
        return entity.getClass().getSimpleName() + " " + entity.id();
    }
}
