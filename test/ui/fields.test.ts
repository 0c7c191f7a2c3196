// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Checkbox from '../../src/ui/Checkbox.svelte';
import DateField from '../../src/ui/DateField.svelte';
import FileDrop from '../../src/ui/FileDrop.svelte';
import MonthField from '../../src/ui/MonthField.svelte';
import SegmentedControl from '../../src/ui/SegmentedControl.svelte';
import SelectField from '../../src/ui/SelectField.svelte';
import TextArea from '../../src/ui/TextArea.svelte';
import TextField from '../../src/ui/TextField.svelte';

describe('a text field', () => {
  function text(value: string, more: Record<string, unknown> = {}) {
    const onchange = vi.fn((next: string) => void view.rerender({ value: next }));
    const oncommit = vi.fn();
    const view = render(TextField, { props: { value, label: 'Customer', onchange, oncommit, ...more } });
    return { view, onchange, oncommit, input: screen.getByLabelText<HTMLInputElement>(/Customer/) };
  }

  it('passes on every change at once, and the last when it is left', async () => {
    const user = userEvent.setup();
    const { input, onchange, oncommit } = text('Halden');
    await user.type(input, ' F');
    expect(onchange).toHaveBeenLastCalledWith('Halden F');
    expect(oncommit).not.toHaveBeenCalled();
    await user.tab();
    expect(oncommit).toHaveBeenCalledExactlyOnceWith('Halden F');
  });

  it('Escape takes the change back, the next one is let through', async () => {
    const user = userEvent.setup();
    const outer = vi.fn();
    document.body.addEventListener('keydown', outer);
    const { input, onchange } = text('Halden');
    await user.type(input, 'x');
    outer.mockClear();
    await user.keyboard('{Escape}');
    expect(onchange).toHaveBeenLastCalledWith('Halden');
    expect(outer).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(outer).toHaveBeenCalledTimes(1);
    document.body.removeEventListener('keydown', outer);
  });

  it('ties its hint and its problem to the input', () => {
    const { input } = text('', { hint: 'As they write it', problem: 'Too long', optional: true });
    expect(input).toHaveAccessibleDescription('As they write it Too long');
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(input).toHaveAccessibleName(/Customer.*optional/);
  });
});

describe('a text area', () => {
  it('is labelled, and takes back with Escape', async () => {
    const user = userEvent.setup();
    const onchange = vi.fn((next: string) => void view.rerender({ value: next }));
    const view = render(TextArea, { props: { value: 'a', label: 'Private note', onchange } });
    const area = screen.getByRole('textbox', { name: 'Private note' });
    await user.type(area, '{Enter}b');
    expect(onchange).toHaveBeenLastCalledWith('a\nb');
    await user.keyboard('{Escape}');
    expect(area).toHaveValue('a');
  });
});

describe('a select', () => {
  it('offers its options and groups, and a placeholder only while nothing is chosen', async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    const view = render(SelectField, {
      props: {
        value: '',
        label: 'Whose number',
        placeholder: 'Choose',
        onchange,
        options: [
          { value: 'customer', label: 'Customer' },
          { label: 'Others', options: [{ value: 'vendor', label: 'Vendor' }] },
        ],
      },
    });
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Whose number' });
    expect(select).toHaveDisplayValue('Choose');
    expect(within(select).getByRole('group', { name: 'Others' })).toBeInTheDocument();
    await user.selectOptions(select, 'Vendor');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('vendor');
    await view.rerender({ value: 'vendor' });
    expect(select).toHaveDisplayValue('Vendor');
    expect(screen.queryByText('Choose')).toBeNull();
  });
});

describe('a checkbox', () => {
  it('is pressed by its words, and a switch is announced as one', async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(Checkbox, { props: { checked: false, label: 'Show notes', hint: 'In the link', onchange } });
    await user.click(screen.getByText('Show notes'));
    expect(onchange).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.getByRole('checkbox', { name: 'Show notes' })).toHaveAccessibleDescription('In the link');
    render(Checkbox, { props: { checked: true, label: 'On a call', kind: 'switch' } });
    expect(screen.getByRole('switch', { name: 'On a call' })).toBeChecked();
  });
});

describe('a segmented control', () => {
  it('is a named group of radio buttons', async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(SegmentedControl, {
      props: {
        value: 'all',
        label: 'What counts',
        onchange,
        options: [
          { value: 'countable', label: 'Countable only' },
          { value: 'all', label: 'With perceived' },
        ],
      },
    });
    const group = screen.getByRole('group', { name: 'What counts' });
    expect(within(group).getByRole('radio', { name: 'With perceived' })).toBeChecked();
    await user.click(within(group).getByRole('radio', { name: 'Countable only' }));
    expect(onchange).toHaveBeenCalledExactlyOnceWith('countable');
  });
});

describe('dates', () => {
  it('a day is passed on when it is whole, and none when it is cleared', async () => {
    const onchange = vi.fn();
    render(DateField, { props: { value: '2026-05-12', label: 'Renewal', onchange } });
    const input = screen.getByLabelText('Renewal');
    await fireEvent.change(input, { target: { value: '0202-05-12' } });
    expect(onchange).not.toHaveBeenCalled();
    await fireEvent.change(input, { target: { value: '2028-12-31' } });
    expect(onchange).toHaveBeenLastCalledWith('2028-12-31');
    await fireEvent.change(input, { target: { value: '' } });
    expect(onchange).toHaveBeenLastCalledWith(null);
  });

  it('a month is a month and a year', async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(MonthField, { props: { value: '2026-01', label: 'Start', onchange } });
    const group = screen.getByRole('group', { name: 'Start' });
    await user.selectOptions(within(group).getByRole('combobox', { name: 'Month' }), 'March');
    expect(onchange).toHaveBeenLastCalledWith('2026-03');
    const year = within(group).getByRole('textbox', { name: 'Year' });
    await user.clear(year);
    await user.type(year, '202');
    expect(onchange).toHaveBeenCalledTimes(1);
    await user.type(year, '7');
    expect(onchange).toHaveBeenLastCalledWith('2027-01');
    await user.clear(year);
    await user.tab();
    expect(year).toHaveValue('2026');
  });

  it('a year that is none stays and is explained; two digits and other keyboards’ digits are years', async () => {
    const user = userEvent.setup();
    const onchange = vi.fn();
    render(MonthField, { props: { value: '2026-01', label: 'Start', onchange } });
    const year = screen.getByRole('textbox', { name: 'Year' });
    for (const text of ['next', '20266', '1.5', '-', '1823']) {
      await user.clear(year);
      await user.type(year, text);
      await user.tab();
      expect(year).toHaveValue(text);
      expect(year).toHaveAccessibleDescription(
        'Enter a year from 1900 to 2199, like 2027. Still using 2026.',
      );
    }
    onchange.mockClear();
    for (const text of ['２０２８', '28', '’28']) {
      await user.clear(year);
      await user.type(year, text);
      await user.tab();
      expect(onchange).toHaveBeenLastCalledWith('2028-01');
      expect(year).toHaveAccessibleDescription('');
    }
    await user.type(year, 'x');
    await user.keyboard('{Escape}');
    expect(year).toHaveValue('2026');
  });
});

describe('a file drop', () => {
  const file = (name: string) => new File(['{}'], name);

  it('takes a chosen file, and the same one again', async () => {
    const user = userEvent.setup();
    const onfile = vi.fn();
    render(FileDrop, { props: { label: 'Open a case', accept: '.json, .csv', onfile } });
    const input = screen.getByLabelText<HTMLInputElement>(/Choose a file/);
    await user.upload(input, file('a.json'));
    await user.upload(input, file('a.json'));
    expect(onfile).toHaveBeenCalledTimes(2);
  });

  it('takes a dropped file, and refuses other kinds and several, saying so', async () => {
    const onfile = vi.fn();
    render(FileDrop, { props: { label: 'Open a case', accept: '.json', onfile } });
    const area = screen.getByRole('group', { name: 'Open a case' });
    await fireEvent.drop(area, { dataTransfer: { files: [file('a.exe')] } });
    expect(area).toHaveTextContent('That kind of file does not open here');
    await fireEvent.drop(area, { dataTransfer: { files: [file('a.json'), file('b.json')] } });
    expect(area).toHaveTextContent('One file at a time');
    expect(onfile).not.toHaveBeenCalled();
    await fireEvent.drop(area, { dataTransfer: { files: [file('A.JSON')] } });
    expect(onfile).toHaveBeenCalledTimes(1);
    expect(area).not.toHaveTextContent('One file at a time');
  });
});
