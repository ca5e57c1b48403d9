package vn.sovang.domain;

/**
 * A row of the register as an immutable value. {@code id} is the key inside one file and 0 before the row is stored;
 * what can travel between registers also has a global {@code uid}.
 */
public sealed interface Entity
        permits Authority,
                Signer,
                Unit,
                UnitSuccession,
                Recipient,
                AwardForm,
                Coefficient,
                BaseSalary,
                Field,
                AwardMethod,
                Decision,
                Award,
                BookNumber,
                StoredTemplate,
                Setting,
                Calibration,
                CertificateSetup,
                PrintJob,
                PrintSheet,
                StockEntry,
                IssuedCopy {
    long id();
}
