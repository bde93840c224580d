-- A copy for trying out writes to nobody, whatever its mail servers become.
UPDATE quittance_settings SET sending_on = FALSE;
