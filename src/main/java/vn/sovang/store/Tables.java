package vn.sovang.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.AwardMethod;
import vn.sovang.domain.BaseSalary;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.Coefficient;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Field;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Money;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.References;
import vn.sovang.domain.Setting;
import vn.sovang.domain.Signer;
import vn.sovang.domain.StockEntry;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.store.jdbc.Sql;

/** All tables of one open register, found by the entity they hold. */
public final class Tables {
    private final Map<Class<? extends Entity>, Table<?>> byEntity;

    Tables(Sql sql) {
        this.byEntity = Map.ofEntries(
                Map.entry(Authority.class, ReferenceTables.authority(sql)),
                Map.entry(Signer.class, ReferenceTables.signer(sql)),
                Map.entry(Unit.class, ReferenceTables.unit(sql)),
                Map.entry(UnitSuccession.class, ReferenceTables.unitSuccession(sql)),
                Map.entry(AwardForm.class, ReferenceTables.awardForm(sql)),
                Map.entry(Coefficient.class, ReferenceTables.coefficient(sql)),
                Map.entry(BaseSalary.class, ReferenceTables.baseSalary(sql)),
                Map.entry(Field.class, ReferenceTables.field(sql)),
                Map.entry(AwardMethod.class, ReferenceTables.awardMethod(sql)),
                Map.entry(StoredTemplate.class, ReferenceTables.template(sql)),
                Map.entry(Setting.class, ReferenceTables.setting(sql)),
                Map.entry(Recipient.class, WorkTables.recipient(sql)),
                Map.entry(Decision.class, WorkTables.decision(sql)),
                Map.entry(Award.class, WorkTables.award(sql)),
                Map.entry(BookNumber.class, WorkTables.bookNumber(sql)),
                Map.entry(Calibration.class, PrintTables.calibration(sql)),
                Map.entry(CertificateSetup.class, PrintTables.certificateSetup(sql)),
                Map.entry(PrintJob.class, PrintTables.printJob(sql)),
                Map.entry(PrintSheet.class, PrintTables.printSheet(sql)),
                Map.entry(StockEntry.class, PrintTables.stockEntry(sql)),
                Map.entry(IssuedCopy.class, PrintTables.issuedCopy(sql)));
    }

    @SuppressWarnings("unchecked") // the map above pairs every class with the table of its own entity
    public <E extends Entity> Table<E> of(Class<E> entity) {
        Table<?> table = byEntity.get(entity);
        if (table == null) {
            throw new IllegalStateException("no table for " + entity);
        }
        return (Table<E>) table;
    }

    /** All of them, in the order of their names. */
    List<Table<?>> everyOne() {
        return byEntity.values().stream()
                .<Table<?>>map(table -> table)
                .sorted(Comparator.comparing(Table::name))
                .toList();
    }

    /** The table of an entity's own class. */
    @SuppressWarnings("unchecked") // records are final: the class of the value is the class of its table
    public <E extends Entity> Table<E> of(E entity) {
        return of((Class<E>) entity.getClass());
    }

    public <E extends Entity> Optional<E> find(Class<E> entity, long id) {
        return of(entity).find(id);
    }

    public <E extends Entity> List<E> all(Class<E> entity) {
        return of(entity).all();
    }

    public References references() {
        return new References(
                all(Authority.class),
                all(Signer.class),
                all(Unit.class),
                all(UnitSuccession.class),
                all(AwardForm.class),
                all(Field.class),
                all(AwardMethod.class),
                new Money(all(Coefficient.class), all(BaseSalary.class)));
    }
}
