package vn.sovang.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lists a register chooses from: authorities, signers, units, forms, fields, methods, and what money is computed by. */
public record References(
        List<Authority> authorities,
        List<Signer> signers,
        List<Unit> units,
        List<UnitSuccession> successions,
        List<AwardForm> forms,
        List<Field> fields,
        List<AwardMethod> methods,
        Money money) {
    public References {
        authorities = List.copyOf(authorities);
        signers = List.copyOf(signers);
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        forms = List.copyOf(forms);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    public Optional<Authority> authority(long id) {
        return authorities.stream().filter(a -> a.id() == id).findFirst();
    }

    /** The authority that exists on a day, else the one that existed last. */
    public Authority authorityOn(LocalDate day) {
        return authorities.stream()
                .filter(a -> a.validity().covers(day))
                .findFirst()
                .or(() -> authorities.stream().reduce((first, second) -> second))
                .orElseThrow(() -> new IllegalStateException("a register without an authority"));
    }

    public Optional<Signer> signer(long id) {
        return signers.stream().filter(s -> s.id() == id).findFirst();
    }

    public Optional<Unit> unit(long id) {
        return units.stream().filter(u -> u.id() == id).findFirst();
    }

    public Optional<AwardForm> form(long id) {
        return forms.stream().filter(f -> f.id() == id).findFirst();
    }

    public Optional<Field> field(long id) {
        return fields.stream().filter(f -> f.id() == id).findFirst();
    }

    public Optional<AwardMethod> method(long id) {
        return methods.stream().filter(m -> m.id() == id).findFirst();
    }
}
