"""Records for the tests, made in trytond-console; prints their ids as JSON."""
import datetime
import json
from decimal import Decimal

from trytond.transaction import Transaction

get = pool.get


def party(name, *addresses):
    record = get('party.party')(name=name)
    record.save()
    for address in addresses:
        get('party.contact_mechanism')(party=record, type='email', value=address).save()
    return record


with Transaction().set_context(_check_access=False):
    euro = get('currency.currency')(name='Euro', symbol='€', code='EUR', digits=2, rounding=Decimal('0.01'))
    euro.save()
    company = get('company.company')(party=party('Acme', 'office@acme.test'), currency=euro)
    company.save()
    employee = get('company.employee')(party=party('Robin Berg', 'rep@acme.test'), company=company)
    employee.save()
    admin, = get('res.user').search([('login', '=', 'admin')])
    admin.companies = [company]
    admin.company = company
    admin.employees = [employee]
    admin.employee = employee
    admin.save()

with Transaction().set_context(company=company.id, employee=employee.id, _check_access=False):
    big = party('Big Industries', 'info@big.test')
    chen = party('Chen, Li', 'li.chen@big.test', 'li@home.test')
    wang = party('Wang Wei', 'wei.wang@big.test')
    opportunity = get('sale.opportunity')(
        party=big, contact=None, company=company, description='ERP rollout', employee=employee,
        amount=Decimal('120000'), state='lead', start_date=datetime.date(2026, 11, 1),
        conversion_probability=Decimal('0.4'))
    opportunity.save()

transaction.commit()
print(json.dumps(dict(chen=chen.id, wang=wang.id, big=big.id, opportunity=opportunity.id)))
